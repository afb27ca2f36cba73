package io.mailuo.cli;

import io.mailuo.text.Nearest;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what is wrong with a command line, in the terminal's language, and how it would be right.
 */
final class WrongUsage {

  private final Terminal terminal;

  WrongUsage(Terminal terminal) {
    this.terminal = terminal;
  }

  int tell(ParameterException wrong) {
    PrintWriter err = terminal.err();
    CommandLine command = wrong.getCommandLine();
    err.println(command.getColorScheme().errorText(words(wrong)));
    List<String> meant =
        wrong instanceof UnmatchedArgumentException unmatched ? meant(unmatched) : List.of();
    if (meant.isEmpty()) {
      command.usage(err);
    } else {
      err.println(terminal.text("usage.suggestions", String.join(", ", meant)));
    }
    return ExitCode.USAGE;
  }

  /**
   * picocli suggests what is merely alike too; where one is a slip of the pen away, it is meant.
   */
  private static List<String> meant(UnmatchedArgumentException unmatched) {
    List<String> suggested = unmatched.getSuggestions();
    String nearest = Nearest.of(unmatched.getUnmatched().get(0), suggested);
    return nearest.isEmpty() ? suggested : List.of(nearest);
  }

  /** picocli speaks English only. */
  private String words(ParameterException wrong) {
    if (wrong instanceof UsageException usage) {
      return usage.words(terminal);
    }
    if (terminal.language().equals("en")) {
      return String.valueOf(wrong.getMessage());
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return terminal.text("usage.unknown", String.join(", ", unmatched.getUnmatched()));
    }
    if (wrong instanceof MissingParameterException missing) {
      return terminal.text(
          "usage.missing",
          missing.getMissing().stream().map(WrongUsage::name).collect(Collectors.joining(", ")));
    }
    ArgSpec argument = wrong.getArgSpec();
    return argument == null
        ? String.valueOf(wrong.getMessage())
        : terminal.text(
            "usage.value", name(argument), argument.paramLabel(), String.valueOf(wrong.getValue()));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }
}
