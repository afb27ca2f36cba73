package io.mailuo.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/** One run of the command line. */
final class CommandLineRun {

  private final Terminal terminal;

  CommandLineRun(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(
      name = "mailuo",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      header = "Mailuo (脉络): a static site generator for topic knowledge hubs.",
      subcommands = HelpCommand.class,
      footer = {
        "",
        "Exit codes: 0 done, 1 the content has errors, 2 wrong usage,",
        "3 input, output or internal failure, 4 another build is running."
      })
  static final class Root {}

  /** Gives the exit code. */
  int run(String[] arguments) {
    Terminal shown = askedLanguage(arguments).map(terminal::withLanguage).orElse(terminal);
    CommandLine line = new CommandLine(new Root());
    line.addSubcommand(new BuildCommand(shown));
    line.addSubcommand(new ExplainCommand(shown));
    line.addSubcommand(new DiscoverCommand(shown));
    line.setOut(shown.out());
    line.setErr(shown.err());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(shown.colour() ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((fault, command, parsed) -> new Failures(shown).tell(fault));
    line.setParameterExceptionHandler((fault, all) -> new WrongUsage(shown).tell(fault));
    if (shown.language().equals("zh")) {
      line.setResourceBundle(ResourceBundle.getBundle("io.mailuo.cli.usage_zh", Locale.ROOT));
    }
    if (arguments.length == 0) {
      line.usage(shown.err());
      return ExitCode.USAGE;
    }
    return line.execute(arguments);
  }

  /** The language that {@code --lang} asks for: help and complaints about usage need it early. */
  private static Optional<String> askedLanguage(String[] arguments) {
    String all = String.join("\n", arguments).toLowerCase(Locale.ROOT);
    Matcher asked = Pattern.compile("(?m)^--lang[=\n](zh|en)$").matcher(all);
    return asked.find() ? Optional.of(asked.group(1)) : Optional.empty();
  }
}
