package io.mailuo.build;

import io.mailuo.problem.Problem;
import java.util.List;

/**
 * How a build went.
 *
 * @param problems in the order of {@link Problem#ORDER}
 * @param written true: the site was written
 * @param failed true: there are errors, or warnings that count as errors
 * @param counts of what the site holds; zeros where none was planned
 */
public record BuildReport(List<Problem> problems, boolean written, boolean failed, Counts counts) {

  public BuildReport {
    problems = List.copyOf(problems);
  }

  /** Number of warnings. */
  public long warnings() {
    return problems.stream()
        .filter(p -> p.code().severity() == io.mailuo.problem.Severity.WARNING)
        .count();
  }

  /**
   * Numbers of a build.
   *
   * @param drafts articles left out because they are drafts
   * @param faulty files left out because of errors
   * @param links mentions that became links, in articles
   * @param bytes size of the files that were made, assets left out
   */
  public record Counts(
      int articles,
      int drafts,
      int faulty,
      int entities,
      int mentions,
      int links,
      int pages,
      int files,
      long bytes) {

    /** Nothing. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
}
