package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunctuationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "这两天,美国公司发布了新模型. → 这两天，美国公司发布了新模型。",
        "首款大模型Sora,迅速占据话题中心 → 首款大模型Sora，迅速占据话题中心",
        "有多牛?真牛! → 有多牛？真牛！",
        "他说:好;就这样 → 他说：好；就这样",
        "你用过Sora? → 你用过Sora？",
        "所谓“世界”,就是它 → 所谓“世界”，就是它",
        "今天, 明天 → 今天，明天",
        "今天, Runway和Pika → 今天，Runway和Pika",
        "文生视频(text-to-video)模型 → 文生视频（text-to-video）模型",
        "文生视频 (T2V) 模型 → 文生视频（T2V）模型",
        "Sora(世界模拟器) → Sora（世界模拟器）",
        "所谓\"世界模拟器\"就是它 → 所谓“世界模拟器”就是它",
        "时间:10:30,比分3:2 → 时间：10:30，比分3:2",
        "我们都在用Sora. → 我们都在用Sora。",
        "2024年增长了12%,很快 → 2024年增长了12%，很快"
      })
  void becomesFullWidthInChinese(String written, String shown) {
    assertThat(Punctuation.NORMALIZE.shown(written)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sora, Runway and Pika: which is best?",
        "他引用 Hello, world 一句",
        "共1,234.5元",
        "版本3.5发布",
        "见https://example.org/a,b?c=d;e了",
        "函数f(x)的值",
        "他说 He said OK. 然后",
        "U.S.政府",
        "法官写道，“This is not an ‘infringing copy’.”（大意：不是“侵权复制品”。）",
        "他问：“Is it you, Sora?”没有人答",
        "等等...",
        "一英尺12\"长",
        "邮箱是a.b@c.org",
        "１２，全角。已经是（全角）了！"
      })
  void staysInLatinNumbersAndAddresses(String written) {
    assertThat(Punctuation.NORMALIZE.shown(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"他说, \"好\"(真的).", "文生视频 (T2V) 模型, 很好", "a, b", ""})
  void keepsTheLengthSoThatOffsetsHold(String written) {
    assertThat(Punctuation.NORMALIZE.aligned(written)).hasSameSizeAs(written);
  }

  @Test
  void staysAsWrittenWhereTheHubWantsIt() {
    assertThat(Punctuation.KEEP.shown("他说,好")).isEqualTo("他说,好");
  }

  @Test
  void changesNothingTwice() {
    String once = Punctuation.NORMALIZE.shown("他说, \"好\"(真的).");
    assertThat(once).isEqualTo("他说，“好”（真的）。");
    assertThat(Punctuation.NORMALIZE.shown(once)).isEqualTo(once);
  }
}
