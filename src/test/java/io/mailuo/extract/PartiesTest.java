package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {

  /** The mark | stands where the name is to begin or to end. */
  @ParameterizedTest
  @CsvSource({
    "何以安|表示同意。, 何以安",
    "“很好。”孙佳|说。, 孙佳",
    "创始人林知远|说。, 林知远",
    "主任高兴|地说。, ''",
    "首席执行官埃隆·马克思韦尔|表示同意。, 埃隆·马克思韦尔",
    "总经理理查德·霍恩|说。, 理查德·霍恩",
    "研究员 Jane Moore| 说。, Jane Moore",
    "欧阳若兰|认为不会。, 欧阳若兰",
    "他高兴地|说。, ''",
    "于是他|说。, ''",
    "有人|说。, ''",
    "业内人士|说。, ''",
    "金融界|认为。, ''",
    "白宫|表示。, ''",
    "公司高管|表示。, ''",
    "对此，陆怀瑾|说。, 陆怀瑾",
    "记者问王建国|说。, 王建国",
    "Nova Labs| 表示。, ''",
  })
  void aPersonsNameEndsThere(String marked, String name) {
    int end = marked.indexOf('|');
    Parties parties = ReadArticle.of(marked.replace("|", "")).parties();
    assertThat(parties.personEndingAt(0, end).map(Party::text)).isEqualTo(given(name));
  }

  @ParameterizedTest
  @CsvSource({
    "总裁|陆怀瑾分别致辞。, 陆怀瑾",
    "|孙杨也表示同意。, 孙杨",
    "|李昌在会上发言。, 李昌",
    "主席|祁连山主持会议。, 祁连山",
    "经理|王明介绍了产品。, 王明",
    "首席执行官|萨提安全面负责。, 萨提安",
    "CEO |Jane Moore 在会上, Jane Moore",
    "教授|欧阳若兰说。, 欧阳若兰",
    "导演|马丁·斯科特在片场。, 马丁·斯科特",
  })
  void aPersonsNameBeginsThere(String marked, String name) {
    int start = marked.indexOf('|');
    Parties parties = ReadArticle.of(marked.replace("|", "")).parties();
    assertThat(parties.personStartingAt(0, start, PersonNames.Evidence.STRONG).map(Party::text))
        .isEqualTo(given(name));
  }

  @ParameterizedTest
  @CsvSource({
    "会议由中国微短剧协会|秘书长主持。, 中国微短剧协会",
    "据北川银行|首席经济学家介绍, 北川银行",
    "他加入了海州大学计算机学院|。, 海州大学计算机学院",
    "唐闻笛现任远帆出行|副总裁, 远帆出行",
    "这家公司|总裁, ''",
    "Nova Labs| 首席科学家, Nova Labs",
    "市数据局|副局长, 市数据局",
  })
  void anOrganisationsNameEndsThere(String marked, String name) {
    int end = marked.indexOf('|');
    Parties parties = ReadArticle.of(marked.replace("|", "")).parties();
    assertThat(parties.organisationEndingAt(0, end).map(Party::text)).isEqualTo(given(name));
  }

  @Test
  void aNameLearntFromATitleIsKnownLater() {
    Parties parties = ReadArticle.of("总裁陆怀瑾致辞。\n\n会后天色已晚，陆怀瑾天没亮就走了。").parties();
    assertThat(parties.personEndingAt(1, 10).map(Party::text)).contains("陆怀瑾");
  }

  @Test
  void aNameOfTheHubGoesFirst() {
    Parties parties = ReadArticle.of("小禾表示同意。", "people/小禾").parties();
    assertThat(parties.personEndingAt(0, 2).flatMap(Party::entity)).isPresent();
  }

  private static Optional<String> given(String name) {
    return Optional.ofNullable(name).filter(text -> !text.isEmpty());
  }
}
