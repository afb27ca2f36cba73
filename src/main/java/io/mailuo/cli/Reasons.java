package io.mailuo.cli;

import io.mailuo.recognise.Reason;
import io.mailuo.recognise.Reason.Ground;

/** Puts a reason into the words of the terminal's language. */
final class Reasons {

  private final Terminal words;

  Reasons(Terminal words) {
    this.words = words;
  }

  /** All grounds in one line. */
  String of(Reason reason) {
    StringBuilder out = new StringBuilder();
    for (Ground ground : reason.grounds()) {
      String more = words.text("explain.reason." + ground.key(), ground.arguments().toArray());
      out.append(joint(out, more)).append(more);
    }
    return out.toString();
  }

  /** A colon leads to what follows it, a bracket belongs to what goes before. */
  private String joint(StringBuilder before, String more) {
    if (before.isEmpty() || before.charAt(before.length() - 1) == '：' || more.startsWith("（")) {
      return "";
    }
    boolean close = before.charAt(before.length() - 1) == ':' || more.startsWith("(");
    return close ? " " : words.text("explain.reason.joint");
  }
}
