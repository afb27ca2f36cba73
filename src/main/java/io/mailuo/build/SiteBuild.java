package io.mailuo.build;

import io.mailuo.build.BuildReport.Counts;
import io.mailuo.config.HubConfig;
import io.mailuo.content.FreePage;
import io.mailuo.knowledge.Hub;
import io.mailuo.knowledge.HubBuilder;
import io.mailuo.output.OutputFile;
import io.mailuo.output.SiteWriter;
import io.mailuo.page.Site;
import io.mailuo.page.SitePlan;
import io.mailuo.page.SitePlanner;
import io.mailuo.page.SiteUrls;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.recognise.Mention;
import io.mailuo.render.Messages;
import io.mailuo.render.Theme;
import io.mailuo.source.ThemeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The whole program: from a hub's folder to its site. {@link #run} is the one place that knows the
 * order of the stages; what passes between them is frozen.
 */
public final class SiteBuild {

  private final BuildOptions options;
  private final Consumer<Stage> progress;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param progress told of each stage as it begins
   */
  public SiteBuild(BuildOptions options, Consumer<Stage> progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Builds the site. Where there are errors nothing is written, unless the build is to keep going.
   *
   * @throws IOException if a file cannot be read or written
   * @throws io.mailuo.output.RefusedOutputException if the output folder must not be written to
   */
  public BuildReport run() throws IOException {
    SiteWriter writer = new SiteWriter(options.hub(), options.output());
    writer.prepare();

    progress.accept(Stage.READ);
    Optional<ParsedHub> parsed = take(HubParsing.parse(options.hub(), options.drafts()));
    if (parsed.isEmpty()) {
      return report(false, Counts.NONE);
    }
    ParsedHub content = withBaseUrl(parsed.get());
    Theme theme = new Theme(ThemeReader.read(options.hub()));
    Messages messages = theme.messages(content.config().language());

    progress.accept(Stage.RECOGNISE);
    HubRecognition recognised = HubRecognition.of(content);
    problems.addAll(recognised.problems());
    Hub hub = HubBuilder.build(ParsedHub.values(content.entities()), recognised.articles());

    progress.accept(Stage.PLAN);
    Site site = SiteSettings.of(content, messages);
    SiteUrls urls = take(urls(content)).orElseThrow();
    SitePlan plan =
        SitePlanner.plan(
            site, hub, recognised.gazetteer(), recognised.texts(), recognised.pages(), urls);
    problems.addAll(plan.problems());

    progress.accept(Stage.RENDER);
    List<OutputFile> files = new ArrayList<>();
    files.addAll(
        take(SiteFiles.pages(plan, theme, messages, site, content.config())).orElse(List.of()));
    files.addAll(SiteFiles.theme(theme, content.config()));
    files.addAll(SiteFiles.assets(content.assets()));

    progress.accept(Stage.INDEX);
    files.addAll(SiteFiles.search(hub, recognised.pages(), site, urls, content.config()));

    files.addAll(
        SiteFiles.forMachines(
            hub, recognised.texts(), plan, site, urls, content.config().timezone()));

    progress.accept(Stage.WRITE);
    Counts counts = counts(content, recognised, plan, files);
    boolean mayWrite = options.keepGoing() || problems.stream().noneMatch(this::isError);
    if (mayWrite) {
      writer.write(files);
    }
    return report(mayWrite, counts);
  }

  private <T> Optional<T> take(Checked<T> checked) {
    problems.addAll(checked.problems());
    return checked.value();
  }

  private ParsedHub withBaseUrl(ParsedHub content) {
    HubConfig config =
        options.baseUrl().map(content.config()::withBaseUrl).orElse(content.config());
    if (config.baseUrl().isEmpty()) {
      problems.add(Problem.ofFile(Code.NO_BASE_URL, "content/hub.yaml"));
    }
    return new ParsedHub(
        config,
        content.articles(),
        content.entities(),
        content.pages(),
        content.assets(),
        content.drafts(),
        content.faulty());
  }

  private static Checked<SiteUrls> urls(ParsedHub content) {
    List<FreePage> pages = ParsedHub.values(content.pages());
    return SiteUrls.of(
        ParsedHub.values(content.articles()),
        ParsedHub.values(content.entities()),
        pages,
        content.config().kinds().stream().map(io.mailuo.config.Kind::folder).toList());
  }

  private static Counts counts(
      ParsedHub content, HubRecognition recognised, SitePlan plan, List<OutputFile> files) {
    List<Mention> mentions =
        recognised.articles().stream().flatMap(a -> a.recognition().mentions().stream()).toList();
    long bytes =
        files.stream()
            .mapToLong(file -> file instanceof OutputFile.Made made ? made.bytes().length : 0)
            .sum();
    return new Counts(
        content.articles().size(),
        content.drafts(),
        content.faulty(),
        content.entities().size(),
        mentions.size(),
        (int) mentions.stream().filter(Mention::linked).count(),
        plan.pages().size(),
        files.size(),
        bytes);
  }

  private boolean isError(Problem problem) {
    boolean warning = problem.code().severity() == io.mailuo.problem.Severity.WARNING;
    return problem.isError() || (options.strict() && warning);
  }

  private BuildReport report(boolean written, Counts counts) {
    boolean failed = problems.stream().anyMatch(this::isError);
    return new BuildReport(
        problems.stream().distinct().sorted(Problem.ORDER).toList(), written, failed, counts);
  }
}
