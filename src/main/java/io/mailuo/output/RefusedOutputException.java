package io.mailuo.output;

/** The output folder is one that must not be written to. The message says why and what to do. */
public final class RefusedOutputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RefusedOutputException(String message) {
    super(message);
  }
}
