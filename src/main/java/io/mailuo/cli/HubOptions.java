package io.mailuo.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class HubOptions {

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

  Path hub() {
    return hub.toAbsolutePath().normalize();
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
