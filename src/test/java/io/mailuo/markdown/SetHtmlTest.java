package io.mailuo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.text.Phrases;
import io.mailuo.text.Punctuation;
import io.mailuo.text.Span;
import io.mailuo.text.Typesetting;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SetHtmlTest {

  /** Every two characters are a word. */
  private static final Phrases PAIRS =
      new Phrases(
          text ->
              IntStream.range(0, text.length())
                  .filter(at -> at % 2 == 0)
                  .mapToObj(at -> new Span(at, Math.min(at + 2, text.length())))
                  .toList());

  private static String html(String markdown, String lang) {
    BodyMarks none = new BodyMarks(List.of(), List.of(), List.of(), Map.of(), false);
    Typesetting typesetting = new Typesetting(Punctuation.NORMALIZE, PAIRS);
    return new HtmlBody(true, typesetting).render(markdown, 0, none, lang).strip();
  }

  @Test
  void readsAParagraphAsOneWhateverStandsInIt() {
    assertThat(html("他说,**真好**,\"去[看](a.md)看\".\n", "zh-CN"))
        .startsWith("<p>他说，<strong>真好</strong>，“去<a")
        .endsWith("看”。</p>");
  }

  @Test
  void leavesCodeAndAddressesAlone() {
    assertThat(html("写`好,的`,见https://a.org/,b\n\n    好,的\n", "zh"))
        .contains("<code>好,的</code>，见", ">https://a.org/,b</a>", "好,的\n</code></pre>");
  }

  @Test
  void doesNotReadAcrossParagraphs() {
    assertThat(html("- 一\"二\n- 三\"四\n", "zh")).contains("一\"二", "三\"四");
  }

  @Test
  void keepsADotInAHeadingOnTheLineBeforeIt() {
    assertThat(html("## 约翰爱·史密来了\n", "zh"))
        .contains("约翰<wbr><span class=\"kept\">爱·</span><wbr>史密<wbr>来了");
  }

  @Test
  void breaksHeadingsAtWords() {
    assertThat(html("## 世界来了`代码`\n\n世界来了\n", "zh"))
        .contains("世界<wbr>来了<code>代码</code></h2>", "<p>世界来了</p>");
  }

  @Test
  void setsNothingInOtherLanguages() {
    assertThat(html("## 世界来了\n\n他说,好\n", "ja")).contains(">世界来了</h2>", "他说,好");
  }
}
