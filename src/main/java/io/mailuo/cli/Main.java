package io.mailuo.cli;

import java.io.Console;
import java.io.ObjectInputFilter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

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
    int code =
        new CommandLineRun(Terminal.of(out, err, isTerminal(), System.getenv())).run(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** From Java 22 on there is a console even where output goes to a file; it must be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null || System.getenv("TERM") == null) {
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
