package io.mailuo.build;

import io.mailuo.problem.Problem;
import io.mailuo.problem.Severity;
import io.mailuo.report.KnowledgeReport;
import java.util.List;
import java.util.Optional;

/**
 * How a build went.
 *
 * @param problems in the order of {@link Problem#ORDER}
 * @param written true: the site was written
 * @param failed true: there are errors, or warnings that count as errors
 * @param counts of what the site holds; zeros where none was planned
 * @param news what there is to tell of the hub's knowledge; empty where the build failed or nothing
 *     can be kept for the next
 */
public record BuildReport(
    List<Problem> problems,
    boolean written,
    boolean failed,
    Counts counts,
    Optional<KnowledgeReport> news) {

  public BuildReport {
    problems = List.copyOf(problems);
  }

  /** The same with news. */
  BuildReport with(Optional<KnowledgeReport> told) {
    return new BuildReport(problems, written, failed, counts, told);
  }

  /** Number of warnings. */
  public long warnings() {
    return problems.stream().filter(p -> p.code().severity() == Severity.WARNING).count();
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
