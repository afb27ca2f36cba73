package io.mailuo.cli;

import java.io.Console;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    // HanLP can read serialised caches: nothing but its own and the platform's classes may come of
    // it.
    ObjectInputFilter.Config.setSerialFilter(
        ObjectInputFilter.Config.createFilter("com.hankcs.hanlp.**;java.base/*;!*"));
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(arguments, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Whatever happens, a fault of ours must not look like a fault of the content (exit code 1). */
  private static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    try {
      return new CommandLineRun(Terminal.of(out, err, isTerminal(), System.getenv()))
          .run(arguments);
    } catch (OutOfMemoryError | StackOverflowError e) {
      err.println("mailuo: internal fault: " + e + "; the site was not changed");
      return ExitCode.FAILURE;
    }
  }

  /** True where a person watches standard error, to which progress and diagnostics go. */
  private static boolean isTerminal() {
    String term = System.getenv().getOrDefault("TERM", "dumb");
    return !term.equals("dumb") && hasConsole() && isErrorShown();
  }

  /** The console says nothing of standard error; Linux does. */
  private static boolean isErrorShown() {
    Path error = Path.of("/proc/self/fd/2");
    try {
      return !Files.isSymbolicLink(error)
          || Files.readSymbolicLink(error).toString().startsWith("/dev/");
    } catch (IOException e) {
      return true;
    }
  }

  /** From Java 22 on there is a console even where output goes to a file; it must be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
