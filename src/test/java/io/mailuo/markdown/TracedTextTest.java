package io.mailuo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.text.Span;
import org.junit.jupiter.api.Test;

class TracedTextTest {

  @Test
  void anEscapeIsOneCharacterOfTheTextAndTwoOfTheSource() {
    TracedText text = new TracedText("x 甲\\*乙 y");
    text.addEscaped(2, 6, Run.Kind.PROSE);
    assertThat(text.content()).isEqualTo("甲*乙");
    assertThat(text.runs())
        .containsExactly(
            new Run(new Span(0, 1), new Span(2, 3), Run.Kind.PROSE),
            new Run(new Span(1, 2), new Span(3, 5), Run.Kind.PROSE),
            new Run(new Span(2, 3), new Span(5, 6), Run.Kind.PROSE));
  }

  @Test
  void aBackslashBeforeAnythingElseIsACharacter() {
    TracedText text = new TracedText("\\甲\\a\\");
    text.addEscaped(0, 5, Run.Kind.PROSE);
    assertThat(text.content()).isEqualTo("\\甲\\a\\");
    assertThat(text.runs()).hasSize(1);
  }

  @Test
  void whatIsSeenMayDifferFromWhatIsWritten() {
    TracedText text = new TracedText("&amp; b");
    text.add("&", 0, 5, Run.Kind.PROSE);
    text.addEscaped(5, 7, Run.Kind.LINK_TEXT);
    assertThat(text.content()).isEqualTo("& b");
    assertThat(text.runs())
        .containsExactly(
            new Run(new Span(0, 1), new Span(0, 5), Run.Kind.PROSE),
            new Run(new Span(1, 3), new Span(5, 7), Run.Kind.LINK_TEXT));
  }

  @Test
  void nothingSeenIsNoRun() {
    TracedText text = new TracedText("ab");
    text.add("", 0, 1, Run.Kind.PROSE);
    text.add("a", 1, 1, Run.Kind.PROSE);
    assertThat(text.runs()).isEmpty();
    assertThat(text.content()).isEmpty();
  }
}
