package io.mailuo.cli;

import io.mailuo.build.Explaining.NoSuchTextException;
import io.mailuo.output.LeftoverException;
import io.mailuo.output.RefusedOutputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says why a command could not do its work, and gives its exit code. */
final class Failures {

  private final Terminal terminal;

  Failures(Terminal terminal) {
    this.terminal = terminal;
  }

  int tell(Exception failure) {
    if (failure instanceof RefusedOutputException refused) {
      say("failure.refused", refused.output(), text("failure.refused." + refused.reason()));
    } else if (failure instanceof NoSuchTextException none) {
      say("failure.no-text", String.valueOf(none.getMessage()));
      if (!none.nearest().isEmpty()) {
        say("usage.suggestions", none.nearest());
      }
      return ExitCode.USAGE;
    } else if (failure instanceof LeftoverException leftover) {
      say("failure.leftover", leftover.former(), describe(leftover.getCause()));
    } else if (failure instanceof IOException) {
      say("failure.io", describe(failure));
    } else {
      say("failure.fault", String.valueOf(failure), saveTrace(failure));
    }
    return ExitCode.FAILURE;
  }

  private void say(String key, Object... parameters) {
    terminal.err().println(text(key, parameters));
  }

  private String text(String key, Object... parameters) {
    return terminal.text(key, parameters);
  }

  private String describe(@Nullable Throwable failure) {
    if (failure instanceof AccessDeniedException denied) {
      return text("failure.denied", denied.getFile());
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getFile() + ": " + system.getReason();
    }
    return failure == null ? "" : String.valueOf(failure.getMessage());
  }

  private String saveTrace(Exception failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    try {
      Path file = Files.createTempFile("mailuo-fault-", ".txt");
      Files.writeString(file, trace.toString());
      return file.toString();
    } catch (IOException e) {
      return text("failure.no-trace", String.valueOf(e.getMessage()));
    }
  }
}
