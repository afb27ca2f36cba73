package io.mailuo.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mailuo.content.Autolink;
import io.mailuo.content.EntityId;
import io.mailuo.markdown.Body;
import io.mailuo.markdown.Body.WikiTarget;
import io.mailuo.markdown.BodyParser;
import io.mailuo.recognise.Mention.Rule;
import io.mailuo.recognise.Recognition.Suppression;
import io.mailuo.recognise.Rejection.Cause;
import io.mailuo.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecogniserTest {

  private final TestHub hub =
      TestHub.of(
          "companies/qinghe|name: 青禾科技; aliases: [Qinghe]",
          "companies/jinghai|name: 静海集团; autolink: false",
          "people/zhou|name: 周明远",
          "people/kurt|name: 库尔特·罗素曼",
          "products/paint|name: Nova Paint",
          "products/paint-pro|name: Nova Paint Pro",
          "products/pivot|name: Pivot",
          "products/tide|name: tide",
          "products/vimo|name: Vimo; match: exact",
          "products/ember|name: Ember; match: ignore-case",
          "products/rd|name: R&D Lab",
          "products/star|name: A*B Lab",
          "products/cafe|name: Café Lumen");

  private static List<String> texts(Recognition found) {
    return found.mentions().stream().map(Mention::text).toList();
  }

  private static List<Boolean> linked(Recognition found) {
    return found.mentions().stream().map(Mention::linked).toList();
  }

  private static List<String> ids(Recognition found) {
    return found.mentions().stream().map(mention -> mention.entity().value()).toList();
  }

  private static List<Cause> causes(Recognition found) {
    return found.rejections().stream().map(Rejection::cause).toList();
  }

  /** What the source holds at each mention. */
  private static List<String> sources(String text, Recognition found) {
    return found.mentions().stream()
        .map(mention -> text.substring(mention.at().start(), mention.at().end()))
        .toList();
  }

  // Which mentions become links

  private static final String SECTIONS = "青禾科技开会。青禾科技又开会。\n\n# 一\n\n青禾科技第三次开会。\n\n青禾科技散会。\n";

  @Test
  void linksTheFirstInEachSection() {
    Recognition found = hub.recognise(SECTIONS, LinkPolicy.FIRST_PER_SECTION);
    assertThat(linked(found)).containsExactly(true, false, true, false);
  }

  @Test
  void linksTheFirstInTheArticle() {
    Recognition found = hub.recognise(SECTIONS, LinkPolicy.FIRST_PER_ARTICLE);
    assertThat(linked(found)).containsExactly(true, false, false, false);
  }

  @Test
  void linksAll() {
    Recognition found = hub.recognise(SECTIONS, LinkPolicy.ALL);
    assertThat(linked(found)).containsExactly(true, true, true, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 青禾科技\n",
        "青禾科技\n====\n",
        "[青禾科技](https://example.com/) 的网站\n",
        "[青禾科技][1] 的网站\n\n[1]: https://example.com/\n",
        "<a href=\"https://example.com/\">青禾科技</a> 的网站\n"
      })
  void countsButNeverLinksInHeadingsAndLinks(String text) {
    Recognition found = hub.recognise(text, LinkPolicy.ALL);
    assertThat(ids(found)).containsExactly("companies/qinghe");
    assertThat(linked(found)).containsExactly(false);
  }

  @Test
  void aHeadingDoesNotUseUpTheFirstMentionOfItsSection() {
    assertThat(linked(hub.recognise("# 青禾科技\n\n青禾科技来了。\n"))).containsExactly(false, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "见 `Qinghe`。\n",
        "```\nQinghe\n```\n",
        "    Qinghe\n",
        "<code>Qinghe</code>\n",
        "<pre>Qinghe</pre>\n",
        "见<span title=\"Qinghe\">这里</span>。\n",
        "<!-- Qinghe -->\n",
        "<div>\nQinghe\n</div>\n",
        "见 https://example.com/Qinghe 。\n",
        "见 <https://example.com/Qinghe> 。\n",
        "见 [这里](https://example.com/Qinghe \"Qinghe\")。\n",
        "![Qinghe](a.png)\n",
        "[1]: https://example.com/Qinghe\n",
        "写信给 <Qinghe@example.com>。\n"
      })
  void looksForNoNamesOutsideProse(String text) {
    assertThat(ids(hub.recognise(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| 名 | 注 |\n|---|---|\n| Qinghe | 好 |\n",
        "- 一\n  - Qinghe\n",
        "> Qinghe 来了。\n",
        "**Qinghe** 来了。\n",
        "~~Qinghe~~ 来了。\n",
        "- [ ] Qinghe\n"
      })
  void findsNamesInEveryKindOfProse(String text) {
    Recognition found = hub.recognise(text);
    assertThat(linked(found)).containsExactly(true);
    assertThat(sources(text, found)).containsExactly("Qinghe");
  }

  @Test
  void keepsMentionsOfAnArticleThatIsNotLinkedByMachine() {
    String text = "青禾科技来了，[[周明远]]也来了。";
    Recognition found = hub.recognise(text, LinkPolicy.ALL, new Autolink(false, Set.of()));
    assertThat(texts(found)).containsExactly("青禾科技", "周明远");
    assertThat(linked(found)).containsExactly(false, true);
  }

  @Test
  void leavesOutTheEntitiesThatTheAuthorSkips() {
    Autolink skipping = new Autolink(true, Set.of(new EntityId("companies/qinghe")));
    Recognition found = hub.recognise("青禾科技和周明远。", LinkPolicy.ALL, skipping);
    assertThat(linked(found)).containsExactly(false, true);
  }

  @Test
  void keepsButNeverLinksAnEntityThatItsEditorLeavesOut() {
    assertThat(linked(hub.recognise("静海集团开会。", LinkPolicy.ALL))).containsExactly(false);
  }

  @Test
  void neverLinksAPageToItself() {
    String text = "青禾科技和[[青禾科技]]和周明远。";
    Recognition found =
        hub.recogniser(LinkPolicy.ALL)
            .recognise(TestHub.body(text), text, hub.entity("companies/qinghe"));
    assertThat(linked(found)).containsExactly(false, false, true);
  }

  private static final String LETTERS = "abcdefghijklmnop";

  /** Links in one short paragraph of sixteen names of one kind. */
  private static long linksAmongSixteen(String kind) {
    String[] entities =
        LETTERS
            .chars()
            .mapToObj(c -> kind + "/p" + (char) c + "|name: Zed" + (char) c + "x")
            .toArray(String[]::new);
    String names =
        LETTERS.chars().mapToObj(c -> "Zed" + (char) c + "x").collect(Collectors.joining("、"));
    Recognition found = TestHub.of(entities).recognise(names + "。", LinkPolicy.ALL);
    assertThat(found.mentions()).hasSize(16);
    return linked(found).stream().filter(link -> link).count();
  }

  @Test
  void linksOnlySoManyNamesInOneParagraph() {
    assertThat(linksAmongSixteen("products")).isBetween(1L, 10L);
  }

  @Test
  void linksFewerTerms() {
    assertThat(linksAmongSixteen("concepts")).isBetween(1L, 5L);
  }

  // What the author says

  @Test
  void obeysAForcedName() {
    String text = "据[[Qinghe]]介绍。";
    Recognition found = hub.recognise(text);
    assertThat(found.mentions()).hasSize(1);
    Mention mention = found.mentions().get(0);
    assertThat(mention.rule()).isEqualTo(Rule.FORCED);
    assertThat(mention.linked()).isTrue();
    assertThat(mention.at()).isEqualTo(new Span(3, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"青禾科技", "Qinghe", "qinghe", "companies/qinghe"})
  void findsAForcedEntityByAnyOfItsNames(String target) {
    String text = "据[[" + target + "|那家公司]]介绍。";
    Recognition found = hub.recognise(text);
    assertThat(ids(found)).containsExactly("companies/qinghe");
    assertThat(sources(text, found)).containsExactly("那家公司");
    assertThat(linked(found)).containsExactly(true);
  }

  @Test
  void forcesEvenWhatThePolicyWouldNotLink() {
    String text = "静海集团，[[静海集团]]，[[静海集团]]。";
    assertThat(linked(hub.recognise(text, LinkPolicy.FIRST_PER_ARTICLE)))
        .containsExactly(false, true, true);
  }

  @Test
  void givesBackWikiLinksToWhatIsNoEntity() {
    Recognition found = hub.recognise("见[[关于本站]]。");
    assertThat(found.mentions()).isEmpty();
    assertThat(found.otherTargets()).extracting(WikiTarget::target).containsExactly("关于本站");
  }

  @Test
  void looksForNoNameInsideAWikiLink() {
    assertThat(ids(hub.recognise("见[[关于本站|青禾科技的页面]]。"))).isEmpty();
  }

  @Test
  void doesNotGuessWhichEntityAWikiLinkMeans() {
    TestHub shared = TestHub.of("companies/a|name: 星芒", "products/a|name: 星芒");
    Recognition found = shared.recognise("见[[星芒]]。");
    assertThat(found.mentions()).isEmpty();
    assertThat(found.otherTargets()).isEmpty();
    assertThat(found.ambiguousTargets()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0, -1", "1, 2", "2, -1", "3, 4"})
  void suppressesAfterAnOddNumberOfBackslashes(int backslashes, int reported) {
    String text = "今天" + "\\".repeat(backslashes) + "青禾科技开会，青禾科技又开会。";
    Recognition found = hub.recognise(text);
    if (reported < 0) {
      assertThat(texts(found)).hasSize(2);
      assertThat(found.suppressed()).isEmpty();
    } else {
      assertThat(texts(found)).hasSize(1);
      assertThat(linked(found)).containsExactly(true);
      assertThat(found.suppressed()).extracting(Suppression::at).containsExactly(reported);
      assertThat(causes(found)).containsExactly(Cause.SUPPRESSED);
    }
  }

  @Test
  void suppressesTheWholeOfALongName() {
    assertThat(ids(hub.recognise("他用 \\Nova Paint Pro 画画。"))).isEmpty();
  }

  // Where mentions lie

  @Test
  void findsANameAcrossALineBreak() {
    String text = "记者周明\n远来了。";
    Recognition found = hub.recognise(text);
    assertThat(texts(found)).containsExactly("周明远");
    assertThat(sources(text, found)).containsExactly("周明\n远");
  }

  @Test
  void findsALatinNameAcrossALineBreak() {
    String text = "He used Nova\nPaint today.";
    Recognition found = hub.recognise(text);
    assertThat(sources(text, found)).containsExactly("Nova\nPaint");
  }

  @Test
  void findsANameAcrossALineBreakInAQuotation() {
    String text = "> 记者周明\n> 远来了。";
    assertThat(texts(hub.recognise(text))).containsExactly("周明远");
  }

  @Test
  void findsANameWithEmphasisInside() {
    String text = "记者**周**明远来了。";
    Recognition found = hub.recognise(text);
    assertThat(texts(found)).containsExactly("周明远");
    assertThat(sources(text, found)).containsExactly("周**明远");
  }

  @Test
  void mapsEntitiesToTheSource() {
    String text = "他在 R&amp;D Lab 工作。";
    assertThat(sources(text, hub.recognise(text))).containsExactly("R&amp;D Lab");
  }

  @Test
  void mapsEscapesToTheSource() {
    String text = "他在 A\\*B Lab 工作。";
    assertThat(sources(text, hub.recognise(text))).containsExactly("A\\*B Lab");
  }

  @Test
  void mapsOffsetsWithWindowsLineEnds() {
    String text = "第一行。\r\n第二行。\r\n\r\n- 青禾科技来了。\r\n";
    assertThat(sources(text, hub.recognise(text))).containsExactly("青禾科技");
  }

  @Test
  void countsOffsetsFromTheStartOfTheFile() {
    String text = "---\ntitle: 青禾科技\n---\n😀 青禾科技来了。\n";
    int start = text.lastIndexOf("---\n") + 4;
    Body body = BodyParser.parse("content/articles/a.md", text, start).value().orElseThrow();
    Recognition found = hub.recogniser(LinkPolicy.ALL).recognise(body, text, Autolink.ALL);
    assertThat(found.mentions())
        .extracting(Mention::at)
        .containsExactly(new Span(start + 3, start + 7));
  }

  @Test
  void findsANameInDecomposedLetters() {
    String text = "他在 Cafe\u0301 Lumen 喝茶。";
    assertThat(sources(text, hub.recognise(text))).containsExactly("Cafe\u0301 Lumen");
  }

  @Test
  void givesMentionsInTheOrderOfTheTextAndApart() {
    String text = "周明远用 Nova Paint Pro，[[Qinghe]]用 Nova Paint，青禾科技用 tide。";
    List<Mention> mentions = hub.recognise(text).mentions();
    assertThat(mentions).hasSize(6);
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).at().start())
          .isGreaterThanOrEqualTo(mentions.get(i - 1).at().end());
    }
  }

  // Overlaps

  @Test
  void takesTheLongestOfOverlappingNames() {
    assertThat(ids(hub.recognise("Nova Paint Pro 比 Nova Paint 贵。")))
        .containsExactly("products/paint-pro", "products/paint");
  }

  @Test
  void takesTheLeftOneOfEqualLength() {
    TestHub pair = TestHub.of("products/a|name: Alpha Beta", "products/b|name: Beta Gamma");
    assertThat(ids(pair.recognise("一台 Alpha Beta Gamma 机器"))).containsExactly("products/a");
  }

  @Test
  void takesTheOneOfHigherPriorityOfEqualLength() {
    TestHub pair =
        TestHub.of("products/a|name: Alpha Beta", "products/b|name: Beta Gamma; priority: 1");
    assertThat(ids(pair.recognise("一台 Alpha Beta Gamma 机器"))).containsExactly("products/b");
  }

  @Test
  void fallsBackToTheShorterNameWhereTheLongerDoesNotStand() {
    TestHub pair = TestHub.of("products/a|name: Alpha", "products/b|name: Alpha 3");
    assertThat(ids(pair.recognise("新的 Alpha 3D 打印机"))).containsExactly("products/a");
  }

  // Parts of names

  @Test
  void takesPartsOfANameAfterTheFullNameOnly() {
    Recognition found = hub.recognise("罗素曼先来。库尔特·罗素曼后到。罗素曼走了。");
    assertThat(texts(found)).containsExactly("库尔特·罗素曼", "罗素曼");
    assertThat(found.mentions())
        .extracting(Mention::rule)
        .containsExactly(Rule.ALIAS, Rule.NAME_PART);
  }

  @Test
  void takesNoPartOfAnotherPersonsName() {
    Recognition found = hub.recognise("库尔特·罗素曼来了，安娜·罗素曼没来。");
    assertThat(texts(found)).containsExactly("库尔特·罗素曼");
  }

  @Test
  void doesNotTakeAPartThatTwoPersonsShare() {
    TestHub pair = TestHub.of("people/a|name: 库尔特·罗素曼", "people/b|name: 安娜·罗素曼");
    Recognition found = pair.recognise("库尔特·罗素曼和安娜·罗素曼来了。罗素曼走了。");
    assertThat(texts(found)).containsExactly("库尔特·罗素曼", "安娜·罗素曼");
  }

  // Shared names

  private static final String INVESTOR = "people/a|name: 罗西河; context: [基金, 债券]";
  private static final String PLAYER = "people/b|name: 罗西河; context: [球队, 联赛]";

  @Test
  void decidesASharedNameByTheWordsAround() {
    TestHub shared = TestHub.of(INVESTOR, PLAYER);
    Recognition found = shared.recognise("罗西河的基金买了债券。");
    assertThat(ids(found)).containsExactly("people/a");
    assertThat(found.mentions().get(0).rule()).isEqualTo(Rule.CONTEXT);
    assertThat(ids(shared.recognise("罗西河的球队升入联赛。"))).containsExactly("people/b");
  }

  @Test
  void decidesASharedNameOnceForTheWholeArticle() {
    TestHub shared = TestHub.of(INVESTOR, PLAYER);
    Recognition found = shared.recognise("罗西河来了。\n\n罗西河的基金买了债券。\n\n罗西河走了。");
    assertThat(ids(found)).containsExactly("people/a", "people/a", "people/a");
  }

  @Test
  void linksNothingWhereNoReadingLeadsClearly() {
    TestHub shared = TestHub.of(PLAYER, INVESTOR);
    Recognition found = shared.recognise("罗西河走进了房间。");
    assertThat(found.mentions()).isEmpty();
    assertThat(found.rejections()).hasSize(1);
    Rejection rejection = found.rejections().get(0);
    assertThat(rejection.cause()).isEqualTo(Cause.AMBIGUOUS);
    assertThat(rejection.at()).isEqualTo(new Span(0, 3));
    assertThat(rejection.candidates())
        .containsExactly(new EntityId("people/a"), new EntityId("people/b"));
  }

  @Test
  void prefersTheHigherPriorityWhereNamesCompete() {
    TestHub shared = TestHub.of(INVESTOR, PLAYER + "; priority: 5");
    assertThat(ids(shared.recognise("罗西河走进了房间。"))).containsExactly("people/b");
  }

  @Test
  void decidesASharedNameByWhoElseIsNamed() {
    TestHub shared =
        TestHub.of(
            "people/a|name: 罗西河; summary: 白鹭资本的合伙人",
            "people/b|name: 罗西河; summary: 射手",
            "companies/bailu|name: 白鹭资本");
    assertThat(ids(shared.recognise("白鹭资本开会。\n\n罗西河走进了房间。")))
        .containsExactly("companies/bailu", "people/a");
  }

  // Case

  @ParameterizedTest
  @CsvSource({
    "Pivot, true",
    "PIVOT, true",
    "pivot, false",
    "PiVoT, false",
    "tide, true",
    "TIDE, true",
    "Tide, false",
    "Vimo, true",
    "VIMO, false",
    "vimo, false",
    "Ember, true",
    "ember, true",
    "eMBER, true"
  })
  void comparesCaseByTheRuleOfTheEntity(String written, boolean mention) {
    Recognition found = hub.recognise("我们用 " + written + " 工作。");
    assertThat(texts(found)).isEqualTo(mention ? List.of(written) : List.of());
    assertThat(causes(found)).isEqualTo(mention ? List.of() : List.of(Cause.CASE));
  }

  @Test
  void findsFullWidthAndTraditionalForms() {
    TestHub forms = TestHub.of("products/a|name: Nova 7", "people/a|name: 叶东华");
    assertThat(texts(forms.recognise("葉東華買了Ｎｏｖａ　７。"))).containsExactly("葉東華", "Ｎｏｖａ　７");
  }

  @Test
  void findsNothingInAHubWithoutEntities() {
    assertThat(new TestHub(List.of()).recognise("青禾科技来了。").mentions()).isEmpty();
  }

  @Test
  void givesTheSameResultEveryTime() {
    String text = SECTIONS + "罗素曼先来。库尔特·罗素曼后到。\n";
    assertThat(hub.recognise(text)).isEqualTo(hub.recognise(text));
  }

  @Test
  void readsALongParagraphOfNamesInNoTime() {
    String text = "青禾科技 ".repeat(30_000);
    assertTimeoutPreemptively(
        java.time.Duration.ofSeconds(20),
        () -> assertThat(texts(hub.recognise(text))).hasSize(30_000));
  }
}
