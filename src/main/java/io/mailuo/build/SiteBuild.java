package io.mailuo.build;

import io.mailuo.build.BuildReport.Counts;
import io.mailuo.cache.FileCache;
import io.mailuo.card.CardPainter;
import io.mailuo.config.HubConfig;
import io.mailuo.config.Kind;
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
import io.mailuo.problem.Severity;
import io.mailuo.recognise.Mention;
import io.mailuo.render.Messages;
import io.mailuo.render.Theme;
import io.mailuo.render.ThemeChecks;
import io.mailuo.report.KnowledgeReport;
import io.mailuo.search.SearchScripts;
import io.mailuo.source.ThemeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The whole program: from a hub's folder to its site. {@link #run} is the one place that knows the
 * order of the stages; what passes between them is frozen.
 */
public final class SiteBuild {

  private static final String HUB_FILE = "content/hub.yaml";

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

    // 1 read, 2 parse
    progress.accept(Stage.READ);
    Optional<ParsedHub> parsed = take(HubParsing.parse(options.hub(), options.drafts()));
    if (parsed.isEmpty()) {
      return report(false, Counts.NONE);
    }
    ParsedHub content = parsed.get().with(config(parsed.get().config()));
    Theme theme = theme();
    SearchScripts search = ClientScripts.read();
    Messages messages = take(theme.messages(content.config().language())).orElseThrow();

    // 3 recognise, 4 extract, 5 relate, 6 plan
    Planned planned = plan(content, messages, search);
    if (options.keepGoing()) {
      planned = withoutFaulty(planned, messages, search);
    }

    // 7a render, 7b index, 7c publish
    List<OutputFile> files = files(planned, theme, messages, search);

    // 8 write
    progress.accept(Stage.WRITE);
    boolean written = write(files, writer);

    Optional<KnowledgeReport> news = news(written, planned);
    return report(written, counts(planned, files)).with(news);
  }

  private Theme theme() throws IOException {
    Map<String, byte[]> builtIn = ThemeReader.builtIn();
    Map<String, byte[]> own = ThemeReader.own(options.hub());
    problems.addAll(ThemeChecks.of(builtIn, own));
    return new Theme(ThemeReader.joined(builtIn, own));
  }

  /** Stages 3 to 6. Recognising and extracting go article by article, several at a time. */
  private Planned plan(ParsedHub content, Messages messages, SearchScripts search) {
    progress.accept(Stage.RECOGNISE);
    HubRecognition recognised = HubRecognition.of(content);
    Hub hub =
        HubBuilder.build(
            recognised.texts().values(),
            recognised.articles(),
            recognised.gazetteer()::classOf,
            content.config().language());

    progress.accept(Stage.PLAN);
    Site site = SiteSettings.of(content, messages, search);
    SiteUrls urls = take(urls(content)).orElseThrow();
    SitePlan plan =
        SitePlanner.plan(
            site, hub, recognised.gazetteer(), recognised.texts(), recognised.pages(), urls);
    problems.addAll(recognised.problems());
    problems.addAll(plan.problems());
    return new Planned(content, recognised, hub, site, urls, plan);
  }

  /** Stages 7a to 7c: everything that the site consists of. */
  private List<OutputFile> files(
      Planned planned, Theme theme, Messages messages, SearchScripts search) throws IOException {
    progress.accept(Stage.RENDER);
    List<OutputFile> files = new ArrayList<>();
    SocialCards cards = cards(planned, theme.accent());
    files.addAll(cards.files());
    files.addAll(take(PageFiles.of(planned, theme, messages, cards)).orElse(List.of()));
    files.addAll(SiteFiles.theme(theme, planned.content().config()));
    files.addAll(SiteFiles.assets(planned.content().assets()));

    progress.accept(Stage.INDEX);
    files.addAll(SiteFiles.search(planned, search));
    files.addAll(SiteFiles.forScripts(planned, messages));

    progress.accept(Stage.PUBLISH);
    files.addAll(SiteFiles.feeds(planned));
    files.addAll(SiteFiles.data(planned));
    return files;
  }

  /** Stage 8. False where errors forbid it. */
  private boolean write(List<OutputFile> files, SiteWriter writer) throws IOException {
    List<Problem> collisions = Collisions.of(files);
    collisions.stream().filter(this::isNews).forEach(problems::add);
    // What is wrong with the hub's own file is wrong with every page.
    boolean mayGoOn =
        options.keepGoing() && collisions.isEmpty() && !faultyFiles().contains(HUB_FILE);
    boolean mayWrite = mayGoOn || problems.stream().noneMatch(this::isError);
    if (mayWrite) {
      writer.write(files);
    }
    return mayWrite;
  }

  /** What changed since the last build that succeeded, for the editor. */
  private Optional<KnowledgeReport> news(boolean written, Planned planned) {
    boolean succeeded = written && problems.stream().noneMatch(this::isError);
    return succeeded ? take(Reporting.keep(options.hub(), planned)) : Optional.empty();
  }

  /** False for an address of which the files that claim it have been told. */
  private boolean isNews(Problem collision) {
    return problems.stream()
        .filter(known -> known.code() == Code.URL_COLLISION)
        .noneMatch(known -> known.arguments().get(0).equals(collision.arguments().get(0)));
  }

  /** The plan without the files that have errors; leaving them out may break links of others. */
  private Planned withoutFaulty(Planned first, Messages messages, SearchScripts search) {
    Planned planned = first;
    Set<String> faulty = faultyFiles();
    while (planned.content().paths().stream().anyMatch(faulty::contains)) {
      planned = plan(planned.content().without(faulty), messages, search);
      faulty = faultyFiles();
    }
    return planned;
  }

  private Set<String> faultyFiles() {
    return problems.stream()
        .filter(Problem::isError)
        .map(problem -> problem.at().path())
        .collect(Collectors.toSet());
  }

  private <T> Optional<T> take(Checked<T> checked) {
    problems.addAll(checked.problems());
    return checked.value();
  }

  private SocialCards cards(Planned planned, String accent) {
    FileCache cache = new FileCache(options.hub().resolve(".mailuo/cache"));
    SocialCards cards = SocialCards.of(planned, CardPainter.ofThisMachine(accent), cache);
    problems.addAll(cards.problems());
    return cards;
  }

  private HubConfig config(HubConfig written) {
    HubConfig asked = options.socialCards() ? written.withSocialCards() : written;
    HubConfig config = options.baseUrl().map(asked::withBaseUrl).orElse(asked);
    if (config.baseUrl().isEmpty()) {
      problems.add(Problem.ofFile(Code.NO_BASE_URL, HUB_FILE));
    }
    return config;
  }

  private static Checked<SiteUrls> urls(ParsedHub content) {
    List<FreePage> pages = ParsedHub.values(content.pages());
    return SiteUrls.of(
        ParsedHub.values(content.articles()),
        ParsedHub.values(content.entities()),
        pages,
        content.config().kinds().stream().map(Kind::folder).toList());
  }

  private Counts counts(Planned planned, List<OutputFile> files) {
    List<Mention> mentions =
        planned.recognised().articles().stream().flatMap(a -> a.evidence().stream()).toList();
    long bytes =
        files.stream()
            .mapToLong(file -> file instanceof OutputFile.Made made ? made.bytes().length : 0)
            .sum();
    return new Counts(
        planned.content().articles().size(),
        planned.content().drafts(),
        faultyFiles().size(),
        planned.content().entities().size(),
        mentions.size(),
        (int) mentions.stream().filter(Mention::linked).count(),
        planned.plan().pages().size(),
        files.size(),
        bytes);
  }

  private boolean isError(Problem problem) {
    boolean warning = problem.code().severity() == Severity.WARNING;
    return problem.isError() || (options.strict() && warning);
  }

  private BuildReport report(boolean written, Counts counts) {
    boolean failed = problems.stream().anyMatch(this::isError);
    return new BuildReport(
        problems.stream().distinct().sorted(Problem.ORDER).toList(),
        written,
        failed,
        counts,
        Optional.empty());
  }
}
