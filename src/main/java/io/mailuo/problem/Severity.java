package io.mailuo.problem;

/** How bad a problem is. */
public enum Severity {
  /** Nothing is written while there is one. */
  ERROR,
  /** The site is written; the author should look. */
  WARNING,
  /** Good to know. */
  NOTICE
}
