package io.mailuo.build;

import io.mailuo.cache.KeptText;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.report.HubState;
import io.mailuo.report.KnowledgeReport;
import io.mailuo.twin.ReportJson;
import io.mailuo.twin.StateJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compares a hub with what the last build left, and leaves the report for people and the next. */
final class Reporting {

  private static final String PATH = ".mailuo/report.json";

  private Reporting() {}

  /**
   * The report of a build that succeeded.
   *
   * @param hub folder that holds {@code content/}
   * @return empty where it cannot be kept, as on a read-only medium: without a file to go back to
   *     it would tell the same at every build
   */
  static Checked<KnowledgeReport> keep(Path hub, Planned planned) {
    KeptText kept = new KeptText(hub.resolve(PATH));
    Optional<String> written = kept.read();
    Optional<HubState> last = written.flatMap(StateJson::read);
    HubState now =
        HubState.of(planned.hub(), ParsedHub.values(planned.content().pages()), planned.urls());
    KnowledgeReport report = KnowledgeReport.of(last, now, planned.hub());
    boolean damaged = written.isPresent() && last.isEmpty();
    return new Checked<>(
        Optional.of(report).filter(r -> kept.write(ReportJson.of(r, now))),
        damaged ? List.of(Problem.ofFile(Code.UNREADABLE_REPORT, PATH)) : List.of());
  }
}
