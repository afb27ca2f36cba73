package io.mailuo.output;

import java.nio.file.Path;

/** The output folder is one that must not be written to. The message says why. */
public final class RefusedOutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with the folder. */
  public enum Reason {
    ROOT("is the root of the file system"),
    HOLDS_HUB("holds the hub's own files"),
    OF_HUB("is one of the hub's own folders"),
    LINK("is a symbolic link"),
    FILE("is a file"),
    STRANGE("is not empty and was not written by Mailuo (no " + Manifest.NAME + ")");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private final transient Path output;
  private final Reason reason;

  RefusedOutputException(Path output, Reason reason) {
    super(output + " " + reason.words);
    this.output = output;
    this.reason = reason;
  }

  /** The folder that was refused. */
  public Path output() {
    return output;
  }

  public Reason reason() {
    return reason;
  }
}
