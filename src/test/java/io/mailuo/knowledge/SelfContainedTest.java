package io.mailuo.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelfContainedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2月15日，青禾科技发布凌波镜。",
        "12月，青禾科技发布第一个世界模型。",
        "8月下旬，青禾科技发布了指引。",
        "由于素材不足，2月9日，青禾科技下线了它。",
        "其实青禾科技早已关门。",
        "这一天青禾科技上市。",
        "他乡影业在2020年成立。",
        "Lin left Qinghe in November 2025 after twelve years.",
        "In 2025 the app opened to partner models.",
        "Theme parks opened in 2020.",
      })
  void standsByItself(String sentence) {
    assertThat(SelfContained.isSo(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "说这话的不是批评者，是林知远。",
        "同月21日，青禾科技放出两个模型。",
        "他2010年加入白塔智能。",
        "2023年2月，它发布凌波镜。",
        "2月16日他就写道，公司只放出了样片。",
        "“他们走了”，林知远在2月说。",
        "该公司于2018年成立。",
        "对此，青禾科技在2月回应。",
        "随后，青禾科技上市。",
        "次日，青禾科技道歉。",
        "一周以后的6月18日，青禾科技推出模型。",
        "青禾科技上个月公布的结果出人意料。",
        "去年2月，青禾科技成立。",
        "报道还援引了青禾科技的调查。",
        "It was founded in 2018.",
        "Two days later Lin left Qinghe.",
        "The next day Qinghe apologised.",
        "Qinghe opened last month.",
      })
  void pointsBackOrIsDatedByItsArticle(String sentence) {
    assertThat(SelfContained.isSo(sentence)).isFalse();
  }
}
