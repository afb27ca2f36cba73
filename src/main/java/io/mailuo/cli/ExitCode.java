package io.mailuo.cli;

/** What the process ends with. */
final class ExitCode {

  static final int DONE = 0;

  /** The content has errors. */
  static final int CONTENT = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** A file could not be read or written, or a fault of ours. */
  static final int FAILURE = 3;

  /** Another build holds the lock. */
  static final int LOCKED = 4;

  private ExitCode() {}
}
