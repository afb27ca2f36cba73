package io.mailuo.content;

import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.source.SourceFile;
import io.mailuo.text.Span;
import java.util.Objects;

/**
 * A value of the front matter whose place is kept, since later stages may have something to say of
 * it.
 *
 * @param text the value, as the reader of the file understands it
 * @param at where it is written, in the file
 */
public record Written(String text, Span at) {
  public Written {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(at, "at");
  }

  /** What is wrong with it, found by a later stage. */
  public Problem problem(Code code, SourceFile file, String... arguments) {
    return Problem.at(code, file.path(), file.text(), at.start(), at.end(), arguments);
  }
}
