package io.mailuo.markdown;

import com.vladsch.flexmark.util.ast.Document;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** From Markdown to {@link Body}. */
public final class BodyParser {

  private BodyParser() {}

  /**
   * Parses the Markdown of a file.
   *
   * @param path of the file, for problems
   * @param text whole text of the file
   * @param start offset at which the Markdown begins
   * @return empty where the text nests too deep to be read
   */
  public static Checked<Body> parse(String path, String text, int start) {
    OptionalInt tooDeep = NestingLimit.exceeded(text, start);
    if (tooDeep.isPresent()) {
      int at = tooDeep.getAsInt();
      return Checked.failed(Problem.at(Code.MARKDOWN_TOO_DEEP, path, text, at, at + 1));
    }
    try {
      Document document = Dialect.parse(text, start, false);
      List<Problem> problems = new ArrayList<>(RefusedAddresses.in(document, path, text));
      Body body = new BodyBuilder(path, text, start, problems).build(document);
      return new Checked<>(Optional.of(body), problems);
    } catch (StackOverflowError e) {
      int at = Math.min(start, Math.max(0, text.length() - 1));
      return Checked.failed(Problem.at(Code.MARKDOWN_TOO_DEEP, path, text, at, at));
    }
  }
}
