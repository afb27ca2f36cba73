package io.mailuo.extract;

import io.mailuo.text.Scripts;
import java.util.Set;

/**
 * The characters of which names of people consist. Family names: 《百家姓》 (Song dynasty) and the most
 * frequent names of 《二〇二〇年全国姓名报告》 (Ministry of Public Security); Japanese ones: the forty most
 * frequent of Japan that differ from Chinese ones; transliteration: the tables of 《世界人名翻译大辞典》
 * (Xinhua), the characters for English, French, German, Spanish, Italian and Russian.
 */
final class NameCharacters {

  private static final String FREQUENT =
      "萧商丘桂卜阙谌佘逄鄢原麻栾郏鞠练粟晋闾冼敬英桑芮羿於惠麴郗仉哈佴晏苍宓暴斐佼仇舒阎屠"
          + "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范"
          + "汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪辛柯庄温牛"
          + "葛樊邢安齐伍庞颜倪焦聂申俞詹章鲁岳翁祝殷季裴尤关耿路梅骆祁宁蓝苗凌欧柳纪左盛童包游靳甘涂兰霍边翟屈尚卞管简"
          + "冉华鲍柏喻成司褚宗阮车曲饶艾房项解连党缪景窦卓谷应桂明单符阎祖卫宫褚慕闵娄池冷华苟麦强查丛闻费褚仇巩岑佟敖晏牟"
          + "水花平皮卜穆伏茅咎裘应诸荀羊惠甄封储段富巫乌焦巴弓隗山谷班仰秋仲伊宿怀蒲邰鄂索咸籍蔺屠蒙阴胥双莘谭贡劳"
          + "姬扶堵宰郦雍璩桑濮寿扈燕冀郏浦农柴瞿充茹习宦鱼容古戈庾终暨居衡步满弘匡寇广禄阙东殳沃利蔚越夔隆师厍晁勾融訾"
          + "毋沙乜养鞠须丰巢蒯荆红竺权逯盖益桓楼闫仝阚初戚窦云郎昌韶印晋楚钮滑";

  /** Also everyday words: a name that begins with one of these needs more evidence. */
  private static final String DOUBTFUL =
      "水花平皮计支经应全班山有东向终连居步双红满广容古农养须利越时明成常师管简关强查解文方高安白万"
          + "任金于单边包温强宿怀印富充益权初云盖巴党房司路车项景经习于曾尚严商原英晋敬惠施牛马江齐查许党钱钟任向";

  private static final Set<String> COMPOUND =
      WordList.of(
          "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 夏侯 端木 轩辕 百里 南宫 呼延 独孤 闻人 申屠"
              + " 淳于 单于 澹台 公冶 宗政 濮阳 太叔 仲孙 钟离 鲜于 闾丘 亓官 司寇 子车 颛孙 巫马 公西 漆雕 乐正 壤驷 公良 拓跋"
              + " 夹谷 宰父 谷梁 段干 东郭 南门 羊舌 微生 梁丘 左丘 东门 西门 第五 完颜 赫连 纳兰 万俟 佐藤 铃木 高桥 田中 渡边 伊藤"
              + " 山本 中村 小林 加藤 吉田 山田 佐佐木 松本 井上 木村 清水 山崎 池田 阿部 桥本 石川 中岛 前田 藤田 小川 后藤 冈田"
              + " 长谷川 村上 近藤 石井 斋藤 坂本 远藤 青木 藤井 西村 福田 太田 三浦 冈本 松田 中川 安倍 岸田 石破 黑泽 宫崎 宫本 小岛 丰田 本田 三木 大江 村田 柳井 稻盛 盛田 岩田 坂口 是枝 北野 黑田 植田 野田 鸠山 河野 石原 竹内 原田 内田 永田 平井 吉本 堀江 三谷 伊东 河合 安藤 工藤 熊谷 松井 金子 今井 上野 大野 小野 野村 杉山 菊地 千叶 中野 古川 新井 宫泽 丸山");

  private static final String TRANSLITERATION =
      "盖钦宝灵修耐捷朔焦芝芙灿琼璐萝蕙轲辉锐魁斐崔隆荣雄蒂尧仲诺埃舒藤堤雪雨闵迭涅裘曼诶弥桃阿埃艾爱昂奥澳巴白柏拜班邦包保堡鲍贝本比彼毕边宾波玻勃博伯泊卜布查察彻楚茨次达代戴丹当道德登邓狄迪底蒂第丁东杜顿"
          + "多厄恩尔法凡范菲费芬丰冯佛夫弗福富甘冈高戈哥格葛根贡古瓜圭郭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季加贾简杰金京居喀卡"
          + "凯坎康考柯科克肯孔库夸奎昆拉腊莱赖兰朗劳勒雷黎礼李里理利立丽莉莲连列林琳龙卢鲁路伦罗洛吕律马玛麦迈曼芒毛梅门蒙孟"
          + "米密缅明缪摩莫默姆木穆娜纳乃奈南内尼妮涅宁牛纽农努诺欧帕潘庞佩彭蓬皮珀坡普齐奇恰钱乔切琴丘屈让热仁日茹儒瑞若撒"
          + "萨塞赛桑瑟森思沙莎山尚绍舍申圣胜施什史舒斯丝松苏索塔泰坦唐汤陶特腾提汀廷图托瓦万旺威韦维卫魏温文翁沃乌伍西希锡席夏香"
          + "肖谢辛欣兴休许逊雅亚扬杨耶叶伊因英尤于约赞泽曾扎詹珍治朱兹祖佐滕聂甫安夏茜薇蕾娅娃黛蕾黛蓓露琪琦翰哲伽巩蓓亨蕾埃歇默";

  /** Never within a Chinese given name. */
  private static final String NEVER = "的地得了着过再是在有被把吗呢吧啊们个这那哪其他她它您你我么什怎就都也还却则又才很更最没不";

  /** Seldom the last character of a given name, most often a word of their own after one. */
  private static final String WORDS_AFTER = "已将会曾从给向到等说称问叫道写答让为和与及并且但或对以使因由于即便要能做任当自先兼每出入去上下里中内外后前";

  /** Never a given name by itself: behind a family name it is an adverb or a verb. */
  private static final String NEVER_ALONE = "已将会曾从给向到等说称问叫写答让和与及并且但或对以使由即便";

  private NameCharacters() {}

  static boolean isFamilyName(char c) {
    return FREQUENT.indexOf(c) >= 0;
  }

  static boolean isDoubtfulFamilyName(char c) {
    return DOUBTFUL.indexOf(c) >= 0;
  }

  /** Length of the compound family name that begins at an offset; 0 where none does. */
  static int compound(String text, int start) {
    for (int length = 3; length >= 2; length--) {
      if (start + length <= text.length()
          && COMPOUND.contains(text.substring(start, start + length))) {
        return length;
      }
    }
    return 0;
  }

  /** Family names that are also words of grammar. */
  static boolean isFunctionWord(char c) {
    return "于应向任曾成常方由当于".indexOf(c) >= 0;
  }

  static boolean isTransliteration(char c) {
    return TRANSLITERATION.indexOf(c) >= 0;
  }

  static boolean mayBeGiven(char c) {
    return Scripts.isHan(c) && NEVER.indexOf(c) < 0;
  }

  /** True where a character may be a given name by itself. */
  static boolean mayBeAlone(char c) {
    return mayBeGiven(c) && NEVER_ALONE.indexOf(c) < 0;
  }

  static boolean mayEndGiven(char c) {
    return mayBeGiven(c) && WORDS_AFTER.indexOf(c) < 0;
  }

  /** True where a stretch may be a given name. */
  static boolean areGiven(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!mayBeGiven(text.charAt(i))) {
        return false;
      }
    }
    char last = text.charAt(end - 1);
    return end - start == 1 ? mayBeAlone(last) : mayEndGiven(last);
  }
}
