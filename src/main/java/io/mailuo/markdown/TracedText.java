package io.mailuo.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The text of a block in the making, each character of which can be traced to the source. */
final class TracedText {

  private final String source;
  private final StringBuilder content = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  /**
   * @param source whole text of the file
   */
  TracedText(String source) {
    this.source = source;
  }

  String content() {
    return content.toString();
  }

  /** Stretches of the text, in order, each with its place in the source. */
  List<Run> runs() {
    return List.copyOf(runs);
  }

  /** Adds a stretch of the source as it stands. */
  void add(BasedSequence text, Run.Kind kind) {
    add(text.toString(), text.getStartOffset(), text.getEndOffset(), kind);
  }

  /**
   * Adds what readers see of a stretch of the source.
   *
   * @param from offset in the source
   * @param to exclusive
   */
  void add(String shown, int from, int to, Run.Kind kind) {
    if (shown.isEmpty() || to <= from) {
      return;
    }
    Span at = new Span(content.length(), content.length() + shown.length());
    content.append(shown);
    runs.add(new Run(at, new Span(from, to), kind));
  }

  /**
   * Adds a stretch of the source in which a backslash before ASCII punctuation is an escape: {@code
   * \*} is seen as {@code *}.
   *
   * @param from offset in the source
   * @param to exclusive
   */
  void addEscaped(int from, int to, Run.Kind kind) {
    int plain = from;
    for (int i = from; i < to - 1; i++) {
      if (source.charAt(i) == '\\' && isPunctuation(source.charAt(i + 1))) {
        add(source.substring(plain, i), plain, i, kind);
        add(source.substring(i + 1, i + 2), i, i + 2, kind);
        plain = i + 2;
        i++;
      }
    }
    add(source.substring(plain, to), plain, to, kind);
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Scripts.isAsciiWord(c);
  }
}
