package io.mailuo.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/** Titles that are no office that somebody holds. */
public enum TitleKind {
  /** What one is for some years only, on the way to something else: 博士生. */
  STAGE("(?:博士生|硕士生|研究生|本科生|学生|博士后|实习生|(?i:\\b(?:student|intern|postdoc)))$"),

  /** Who made a thing: 作者. */
  MAKER("(?:作者|创作者|之父|(?i:\\b(?:author|creator)))$");

  private final Pattern titles;

  TitleKind(String titles) {
    this.titles = Pattern.compile(titles);
  }

  /** The kind of a title; empty for an office, a rank or a profession. */
  public static Optional<TitleKind> of(String title) {
    for (TitleKind kind : values()) {
      if (kind.titles.matcher(title).find()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
