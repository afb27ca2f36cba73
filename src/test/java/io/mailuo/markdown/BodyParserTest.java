package io.mailuo.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.text.Span;
import io.mailuo.text.Typesetting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks that every character of a body is traced to the source, and that no text is fatal. */
class BodyParserTest {

  private static final String PATH = "content/articles/x.md";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "林小满在青禾科技工作。\n",
        "**林小满**在*青禾*科技，***两者***都~~不~~在。\n",
        "**“林小满”**是谁？**林小满。**很强\n",
        "林小满 &amp; 青禾 &copy; 科技 &#26519;小满&nbsp;。\n",
        "1\\. 林小满\\*青禾\\[科技\\]\\\\完。\n",
        "| 姓名 | 公司 |\n|:--|--:|\n| 林小满 | 青禾科技 |\n| `代码` | a\\|b 云雀 |\n",
        "- 林小满\n  - 青禾科技\n    续行\n- [x] 云雀\n1. 一\n2. 二\n",
        "> 林小\n> 满在\n> > 青禾\n> > 科技\n",
        "林小满\r\n在青禾科技。\r\n\r\n> 林小\r\n> 满\r\n\r\n- 甲\r\n- 乙\r\n",
        "林\t小满\t在\n\n-\t青禾\t科技\n\n>\t引\t用\n",
        "# 林小满 #\n\n青禾科技\n===\n\n## a `b` c\n",
        "见[[林小满]]与[[青禾科技|这家公司]]，[链接**文字**](x.md)，[引用][a]，[没有]。\n\n[a]: https://example.org\n",
        "![林小满](../assets/1.png \"标题\")后面青禾，<kbd>云雀</kbd><b>林小满</b>。\n",
        "www.example.org，林小满 https://example.org/a林小满 <https://example.org>青禾\n",
        "林小满[^1]在青禾。\n\n[^1]: 云雀的脚注，**见**下。\n",
        "术语\n: 林小满的定义\n: 青禾\n",
        "> [!NOTE] 标题里的林小满\n> 青禾科技的正文\n",
        "𠮷野家的林小满😀在青禾👩‍💻科技。\n",
        "第一行  \n第二行\\\n第三行林小满\n",
      })
  void everyExactRunIsItsSource(String text) {
    assertExact(text, 0);
    String matter = "---\ntitle: 林小满\n---\n";
    assertExact(matter + text, matter.length());
  }

  private static void assertExact(String text, int start) {
    Body body = parse(text, start);
    assertThat(body.blocks()).isNotEmpty();
    int last = start;
    for (Block block : body.blocks()) {
      for (Run run : block.runs()) {
        String shown = of(block.text(), run.text());
        String written = of(text, run.source());
        assertThat(run.source().start()).as(text).isGreaterThanOrEqualTo(start);
        if (run.isExact() && !written.equals("\n")) {
          assertThat(shown).as(text).isEqualTo(written);
        } else if (!run.isExact()) {
          assertThat(written).as(text).matches("(?s)\\\\.|&.*;|\\\\?[ \t]*\r?\n[>\\s]*|<.*>|.*");
        }
        last = Math.max(last, run.source().end());
      }
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }

  static List<Arguments> names() {
    return Stream.of(
            Arguments.of("在**林小满**那里", "林小满", "林小满"),
            Arguments.of("在林小\n满那里", "林小满", "林小\n满"),
            Arguments.of("在林小\r\n满那里", "林小满", "林小\r\n满"),
            Arguments.of("> 在林小\n> 满那里", "林小满", "林小\n> 满"),
            Arguments.of("> > 在林小\r\n> > 满那里", "林小满", "林小\r\n> > 满"),
            Arguments.of("- 在林小\n  满那里", "林小满", "林小\n  满"),
            Arguments.of("A &amp; B公司", "A & B", "A &amp; B"),
            Arguments.of("C\\# 语言", "C#", "C\\#"),
            Arguments.of("Sky\nLark 公司", "Sky Lark", "Sky\nLark"),
            Arguments.of("> Sky\n> Lark 公司", "Sky Lark", "Sky\n> Lark"),
            Arguments.of("| a | b |\n|---|---|\n| 林小满 | c |", "林小满", "林小满"),
            Arguments.of("| a | b |\r\n|---|---|\r\n| x | 林\\|满 |", "林|满", "林\\|满"),
            Arguments.of("\t- x\n\n-\t林小满", "林小满", "林小满"),
            Arguments.of("甲[^1]\n\n[^1]: 林小满说", "林小满", "林小满"),
            Arguments.of("术语\n: 林小满", "林小满", "林小满"),
            Arguments.of("𠮷😀林小满", "林小满", "林小满"),
            Arguments.of("# 林小满 #", "林小满", "林小满"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aNameIsTracedToItsPlaceInTheFile(String text, String name, String written) {
    for (int start : new int[] {0, 6}) {
      String file = "1\n3\n5\n".substring(0, start) + text;
      Body body = parse(file, start);
      Block block =
          body.blocks().stream().filter(b -> b.text().contains(name)).findFirst().orElseThrow();
      int at = block.text().indexOf(name);

      Span source = block.sourceOf(new Span(at, at + name.length()));

      assertThat(of(file, source)).isEqualTo(written);
      assertThat(source.start()).isGreaterThanOrEqualTo(start);
    }
  }

  @Test
  void tellsProseFromLinkTextWikiLinksAndCode() {
    Body body =
        parse("甲`代码`[链](x.md)[[乙|文]] <https://example.org> https://a.org <a href=x>丁</a>丙", 0);

    Block block = body.blocks().get(0);
    assertThat(block.runs())
        .extracting(run -> run.kind() + " " + of(block.text(), run.text()))
        .containsExactly(
            "PROSE 甲",
            "OPAQUE 代码",
            "LINK_TEXT 链",
            "WIKI_LINK 文",
            "PROSE  ",
            "OPAQUE https://example.org",
            "PROSE  ",
            "OPAQUE https://a.org",
            "PROSE  ",
            "LINK_TEXT 丁",
            "PROSE 丙");
  }

  @Test
  void codeBlocksAndHtmlBlocksAreNoProse() {
    Body body = parse("```\n林小满\n```\n\n    青禾\n\n<div>\n云雀\n</div>\n\n<!-- 注释 -->\n\n正文\n", 0);

    assertThat(body.plainText()).isEqualTo("正文");
  }

  @Test
  void countsSectionsAndGivesHeadingsIdsOfTheirOwn() {
    Body body = parse("序\n\n# 什么是 Sky\n\n一\n\n## 什么是 Sky\n\n## ！\n\n二\n", 0);

    assertThat(body.headings())
        .containsExactly(
            new Body.Heading(1, "什么是 Sky", "h-什么是-sky"),
            new Body.Heading(2, "什么是 Sky", "h-什么是-sky-2"),
            new Body.Heading(2, "！", "h-section"));
    assertThat(body.blocks())
        .extracting(block -> block.section() + block.text())
        .containsExactly("0序", "1什么是 Sky", "1一", "2什么是 Sky", "3！", "3二");
  }

  @Test
  void notesWhereWikiLinksAndRelativeTargetsStand() {
    String text = "见[[ 林小满 |她]]、[[青禾]]、[文](../people/a.md#h-x)和![图](../assets/1.png)。\n";
    Body body = parse(text, 0);

    assertThat(body.wikiLinks())
        .extracting(wiki -> wiki.target() + "=" + of(text, wiki.textAt()))
        .containsExactly("林小满=她", "青禾=青禾");
    assertThat(body.references())
        .extracting(
            reference ->
                reference.target() + "=" + of(text, reference.at()) + " " + reference.picture())
        .containsExactly(
            "../people/a.md#h-x=../people/a.md#h-x false", "../assets/1.png=../assets/1.png true");
  }

  @Test
  void warnsOfAPictureOnAnotherSite() {
    Checked<Body> checked = BodyParser.parse(PATH, "前\n\n文![图](https://example.org/1.png)\n", 0);

    assertThat(checked.problems())
        .extracting(problem -> problem.code() + " " + problem.at() + " " + problem.width())
        .containsExactly("REMOTE_IMAGE content/articles/x.md:3:2 31");
  }

  static List<Arguments> hostile() {
    return Map.ofEntries(
            Map.entry("5,000 _", "_".repeat(5_000) + "x"),
            Map.entry("5,000 * and words", "*a ".repeat(5_000)),
            Map.entry("5,000 **a", "**甲".repeat(5_000)),
            Map.entry("alternating delimiters", "*_".repeat(5_000)),
            Map.entry("brackets and parentheses", "[ (".repeat(3_000)),
            Map.entry("brackets in a paragraph", "[a\n".repeat(5_000)),
            Map.entry("wiki brackets", "[[".repeat(3_000)),
            Map.entry("picture brackets", "![".repeat(3_000)),
            Map.entry("closed brackets", "[".repeat(3_000) + "]".repeat(3_000)),
            Map.entry("links in links", "[a](".repeat(3_000)),
            Map.entry("lists on one line", "- ".repeat(3_000) + "x"),
            Map.entry("quotes on one line", "> ".repeat(3_000) + "x"),
            Map.entry("quotes without spaces", ">".repeat(3_000) + "x"),
            Map.entry("numbered lists", "1. ".repeat(3_000) + "x"),
            Map.entry("numbered with )", "1) ".repeat(3_000) + "x"),
            Map.entry("lists and quotes", "> - 1. ".repeat(1_000) + "x"),
            Map.entry("lists by indentation", indented()),
            Map.entry("backticks", backticks()),
            Map.entry("many backticks", "`".repeat(5_000) + "x"),
            Map.entry("tildes", "~".repeat(5_000) + "x"),
            Map.entry("spaced tildes", "~~a ".repeat(5_000)),
            Map.entry("entities", "&".repeat(20_000)),
            Map.entry("angle brackets", "<".repeat(5_000)),
            Map.entry("open tags", "<a ".repeat(5_000)),
            Map.entry("long attribute", "<a " + "a".repeat(300_000) + ">x</a>"),
            Map.entry("words in brackets", "[a](x y z)".repeat(20_000)),
            Map.entry("nested tags", "<b>".repeat(5_000) + "x"),
            Map.entry("nested divs", "<div>".repeat(5_000) + "x"),
            Map.entry("comments", "<!--".repeat(5_000)),
            Map.entry("declarations", "<!A ".repeat(3_000)),
            Map.entry("wide table", "|a".repeat(2_000) + "|\n" + "|-".repeat(2_000) + "|\n"),
            Map.entry("table that is none", "|a".repeat(5_000) + "\n"),
            Map.entry("footnotes", footnotes()),
            Map.entry("footnote in itself", "[^a]\n\n[^a]: [^a] [^a]\n"),
            Map.entry("definitions", "a\n: b\n\n".repeat(2_000)),
            Map.entry("reference definitions", "[a]: ".repeat(3_000)),
            Map.entry("backslashes", "\\".repeat(20_000)),
            Map.entry("null characters", "\0".repeat(1_000) + "**\0**"),
            Map.entry("lone surrogates", "\uD800林\uDC00小满\uD83D"),
            Map.entry("direction marks", "\u202E林小满\u202C"),
            Map.entry("line separators", "林\u2028小满\u0085青\u000B禾"),
            Map.entry("only carriage returns", "林\r小满\r\r# 青禾\r"),
            Map.entry("one long line", "林小满在青禾。".repeat(30_000)),
            Map.entry("headings", "# 标题\n".repeat(5_000)),
            Map.entry("URLs", "www.".repeat(5_000)),
            Map.entry("URLs with brackets", "http://a" + "(".repeat(390)),
            Map.entry("closing URL brackets", "http://a" + "a)".repeat(5_000)),
            Map.entry("setext", "a\n".repeat(5_000) + "===\n"))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String indented() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 300; depth++) {
      text.append(" ".repeat(depth * 2)).append("- x\n");
    }
    return text.toString();
  }

  private static String backticks() {
    StringBuilder text = new StringBuilder();
    for (int length = 1; length < 390; length++) {
      text.append("a").append("`".repeat(length));
    }
    return text.toString();
  }

  private static String footnotes() {
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < 1_000; number++) {
      text.append("[^").append(number).append("] ");
    }
    for (int number = 0; number < 1_000; number++) {
      text.append("\n\n[^").append(number).append("]: 注");
    }
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void hostileTextIsReadOrRefusedSoon(String name, String text) {
    for (String line : List.of("\n", "\r\n")) {
      String written = text.replace("\n", line);
      assertTimeoutPreemptively(
          Duration.ofSeconds(8),
          () -> {
            Checked<Body> checked = BodyParser.parse(PATH, written, 0);
            if (checked.value().isEmpty()) {
              assertThat(checked.problems())
                  .extracting(Problem::code)
                  .containsExactly(Code.MARKDOWN_TOO_DEEP);
            } else {
              BodyMarks none = new BodyMarks(List.of(), List.of(), List.of(), Map.of(), false);
              assertThatCode(
                      () ->
                          new HtmlBody(true, Typesetting.AS_WRITTEN).render(written, 0, none, "zh"))
                  .doesNotThrowAnyException();
            }
          });
    }
  }

  @Test
  void pointsAtThePlaceThatNestsTooDeep() {
    String text = "---\ntitle: 标题\n---\n\n正文\n" + "> ".repeat(200) + "深\n";

    Checked<Body> checked = BodyParser.parse(PATH, text, text.indexOf("\n正文"));

    assertThat(checked.value()).isEmpty();
    assertThat(checked.problems())
        .extracting(problem -> problem.code() + " " + problem.at())
        .containsExactly("MARKDOWN_TOO_DEEP content/articles/x.md:6:1");
  }

  @Test
  void anEmptyTextIsAnEmptyBody() {
    for (String text : List.of("", "\n", " \n\t\n", "<!-- nichts -->\n")) {
      assertThat(parse(text, 0).blocks()).isEmpty();
    }
  }

  private static Body parse(String text, int start) {
    return BodyParser.parse(PATH, text, start).value().orElseThrow();
  }

  private static String of(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
