package io.mailuo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that every command has. */
final class HubOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = {"-s", "--source"},
      paramLabel = "HUB",
      defaultValue = ".",
      description = "folder of the hub (default: the current folder)")
  private Path hub = Path.of(".");

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = "language of the messages (default: by LANG)")
  private Language language = Language.AUTO;

  enum Language {
    AUTO,
    ZH,
    EN
  }

  /**
   * The folder of the hub.
   *
   * @throws UsageException if there is none, or it is no hub
   */
  Path hub() {
    Path folder = hub.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder)) {
      throw usage("usage.no-folder", folder);
    }
    if (!Files.isDirectory(folder.resolve("content"))) {
      throw usage("usage.no-hub", folder);
    }
    return folder;
  }

  private UsageException usage(String key, Path folder) {
    if (command == null) {
      throw new IllegalStateException("picocli sets the command");
    }
    return new UsageException(command.commandLine(), key, folder);
  }

  /** The terminal in the language that was asked for. */
  Terminal on(Terminal terminal) {
    return switch (language) {
      case AUTO -> terminal;
      case ZH -> terminal.withLanguage("zh");
      case EN -> terminal.withLanguage("en");
    };
  }
}
