package io.mailuo.output;

import java.io.IOException;
import java.nio.file.Path;

/** The new site stands, but something of the old one could not be cleared away. */
public final class LeftoverException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Path former;

  LeftoverException(Path former, IOException cause) {
    super(
        "the new site stands, but what is left of the old one could not be cleared away from "
            + former
            + " ("
            + cause.getMessage()
            + "); the next build tries again",
        cause);
    this.former = former;
  }

  /** Where the rest of the old site lies. */
  public Path former() {
    return former;
  }
}
