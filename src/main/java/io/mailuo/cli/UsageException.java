package io.mailuo.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Wrong usage that picocli cannot see; it is told in the terminal's language. */
final class UsageException extends ParameterException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] parameters;

  /**
   * @param key of the message
   */
  UsageException(CommandLine command, String key, Object... parameters) {
    super(command, key);
    this.key = key;
    this.parameters = parameters;
  }

  String words(Terminal terminal) {
    return terminal.text(key, parameters);
  }
}
