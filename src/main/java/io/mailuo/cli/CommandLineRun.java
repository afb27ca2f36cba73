package io.mailuo.cli;

import io.mailuo.build.Explaining.NoSuchArticleException;
import io.mailuo.output.LeftoverException;
import io.mailuo.output.RefusedOutputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    CommandLine line = new CommandLine(new Root());
    line.addSubcommand(new BuildCommand(terminal));
    line.addSubcommand(new ExplainCommand(terminal));
    line.addSubcommand(new DiscoverCommand(terminal));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure));
    if (arguments.length == 0) {
      line.usage(terminal.err());
      return ExitCode.USAGE;
    }
    return line.execute(arguments);
  }

  private int explain(Exception failure) {
    PrintWriter err = terminal.err();
    if (failure instanceof RefusedOutputException) {
      err.println("mailuo: " + failure.getMessage());
      return ExitCode.FAILURE;
    }
    if (failure instanceof NoSuchArticleException) {
      err.println("mailuo: no article " + failure.getMessage() + " in this hub");
      return ExitCode.USAGE;
    }
    if (failure instanceof LeftoverException) {
      err.println("mailuo: " + failure.getMessage());
      return ExitCode.FAILURE;
    }
    if (failure instanceof IOException) {
      err.println("mailuo: " + describe(failure) + ". The site was not changed.");
      return ExitCode.FAILURE;
    }
    err.println("mailuo: internal fault: " + failure);
    err.println("  The trace is in " + saveTrace(failure) + "; please report it.");
    return ExitCode.FAILURE;
  }

  private static String describe(Exception failure) {
    if (failure instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getFile() + ": " + system.getReason();
    }
    return String.valueOf(failure.getMessage());
  }

  private static String saveTrace(Exception failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    try {
      Path file = Files.createTempFile("mailuo-fault-", ".txt");
      Files.writeString(file, trace.toString());
      return file.toString();
    } catch (IOException e) {
      return "nowhere (" + e.getMessage() + ")";
    }
  }
}
