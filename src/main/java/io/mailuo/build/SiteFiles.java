package io.mailuo.build;

import io.mailuo.config.HubConfig;
import io.mailuo.config.Kind;
import io.mailuo.feed.FeedFile;
import io.mailuo.feed.Feeds;
import io.mailuo.feed.Sitemap;
import io.mailuo.knowledge.Hub;
import io.mailuo.markdown.HtmlBody;
import io.mailuo.output.OutputFile;
import io.mailuo.page.ArticlePage;
import io.mailuo.page.HoverCard;
import io.mailuo.page.Metadata;
import io.mailuo.page.Page;
import io.mailuo.page.Prose;
import io.mailuo.page.Shape;
import io.mailuo.page.Site;
import io.mailuo.page.SiteUrls;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.render.Messages;
import io.mailuo.render.PageRenderer;
import io.mailuo.render.Theme;
import io.mailuo.search.HubDocuments;
import io.mailuo.search.SearchFiles;
import io.mailuo.search.SearchScripts;
import io.mailuo.search.SearchTerms;
import io.mailuo.source.Asset;
import io.mailuo.source.ThemeReader;
import io.mailuo.text.HanLpWords;
import io.mailuo.text.Phrases;
import io.mailuo.text.Simplification;
import io.mailuo.text.Span;
import io.mailuo.text.Typesetting;
import io.mailuo.twin.AddressScript;
import io.mailuo.twin.CardScripts;
import io.mailuo.twin.GraphJson;
import io.mailuo.twin.HubJson;
import io.mailuo.twin.LlmsTxt;
import io.mailuo.twin.OpenGraph;
import io.mailuo.twin.StructuredData;
import io.mailuo.twin.TwinFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Stages 7a to 7c: the files of the site, made from the plan. Pages are rendered in parallel. */
final class SiteFiles {

  private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";
  private static final String CLIENT = "/io/mailuo/search/";

  private SiteFiles() {}

  /** The HTML of every page; a page whose template has a fault is left out. */
  static Checked<List<OutputFile>> pages(
      Planned planned, Theme theme, Messages messages, SocialCards cards) {
    Typesetting typesetting =
        new Typesetting(planned.site().punctuation(), new Phrases(SiteFiles::words));
    PageRenderer renderer = new PageRenderer(theme, messages, typesetting.phrases());
    HtmlBody bodies = new HtmlBody(planned.content().config().sanitize(), typesetting);
    Function<Page, Metadata> metadata = metadata(planned.site(), cards);
    List<Checked<OutputFile>> rendered =
        planned.plan().pages().parallelStream()
            .map(page -> page(page, renderer, bodies, metadata))
            .toList();
    List<OutputFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Checked<OutputFile> file : rendered) {
      file.value().ifPresent(files::add);
      file.problems().stream().filter(p -> isNew(p, problems)).forEach(problems::add);
    }
    return new Checked<>(Optional.of(files), problems);
  }

  private static List<Span> words(String text) {
    return new HanLpWords()
        .segmentWithNames(text).stream().map(word -> new Span(word.start(), word.end())).toList();
  }

  /** A fault of a template shows on every page that uses it; once is enough. */
  private static boolean isNew(Problem problem, List<Problem> problems) {
    return problems.stream()
        .noneMatch(known -> known.code() == problem.code() && known.at().equals(problem.at()));
  }

  private static Checked<OutputFile> page(
      Page page, PageRenderer renderer, HtmlBody bodies, Function<Page, Metadata> metadata) {
    String body;
    try {
      body = page.prose().map(prose -> body(page, prose, bodies)).orElse("");
    } catch (StackOverflowError e) {
      String path = page.prose().map(Prose::path).orElse("");
      return Checked.failed(Problem.ofFile(Code.MARKDOWN_TOO_DEEP, path));
    }
    Checked<String> html = renderer.render(page, body, metadata.apply(page));
    return new Checked<>(
        html.value().map(text -> OutputFile.text(page.frame().url(), text)), html.problems());
  }

  /** What the heads of the pages say to machines. */
  private static Function<Page, Metadata> metadata(Site site, SocialCards cards) {
    OpenGraph graph = new OpenGraph(site, cards.byPage());
    StructuredData data = new StructuredData(site);
    return page -> new Metadata(graph.of(page), data.of(page), Feeds.hrefOn(page));
  }

  private static String body(Page page, Prose prose, HtmlBody bodies) {
    String lang = page instanceof ArticlePage article ? article.lang() : page.frame().lang();
    return bodies.render(prose.source(), prose.start(), prose.marks(), lang);
  }

  /** The texts of the hover cards and the addresses for the page that is not there. */
  static List<OutputFile> forScripts(Planned planned, Messages messages) {
    List<TwinFile> files = new ArrayList<>();
    CardScripts scripts =
        new CardScripts(messages.text("card.articles"), messages.text("card.latest"));
    for (Kind kind : planned.site().kinds()) {
      files.add(
          scripts.of(kind, HoverCard.of(planned.site(), planned.hub(), planned.urls(), kind)));
    }
    files.add(AddressScript.of(planned.plan().pages()));
    return files.stream().map(f -> OutputFile.text(f.path(), f.content())).toList();
  }

  /** Style sheet, scripts and whatever else the theme has; looks of the hub's own kinds. */
  static List<OutputFile> theme(Theme theme, HubConfig config) {
    List<OutputFile> files = new ArrayList<>();
    for (Map.Entry<String, byte[]> asset : theme.assets().entrySet()) {
      byte[] bytes = asset.getValue();
      if (asset.getKey().equals("theme.css")) {
        String css = new String(bytes, StandardCharsets.UTF_8) + looks(config.kinds());
        bytes = css.getBytes(StandardCharsets.UTF_8);
      }
      files.add(new OutputFile.Made("theme/" + asset.getKey(), bytes));
    }
    return files;
  }

  /** Colours that the hub gives, and signs for kinds that the theme does not know. */
  private static String looks(List<Kind> kinds) {
    StringBuilder css = new StringBuilder();
    for (Kind kind : kinds) {
      List<String> looks = new ArrayList<>();
      kind.colour().ifPresent(colour -> looks.add("--kind:" + byDayAndNight(colour)));
      Shape.of(kind.folder(), kinds)
          .polygon()
          .ifPresent(outline -> looks.add("--round:0;--clip:" + outline));
      if (!looks.isEmpty()) {
        css.append(".kind-" + kind.folder() + "{" + String.join(";", looks) + "}\n");
      }
    }
    return css.toString();
  }

  /** A colour for light paper is too dark for a dark one: there it is mixed with white. */
  private static String byDayAndNight(String colour) {
    return "light-dark(" + colour + ",color-mix(in srgb," + colour + " 45%,#fff))";
  }

  static List<OutputFile> assets(List<Asset> assets) {
    List<OutputFile> files = new ArrayList<>();
    assets.forEach(asset -> files.add(new OutputFile.Copied(asset.path(), asset.file())));
    // GitHub Pages leaves out files with an underscore in front unless this file is there.
    files.add(OutputFile.text(".nojekyll", ""));
    return files;
  }

  /** What feed readers and search engines ask for. */
  static List<OutputFile> feeds(Planned planned) {
    Site site = planned.site();
    ZoneId zone = planned.content().config().timezone();
    List<FeedFile> feeds = new ArrayList<>();
    feeds.addAll(new Feeds(site, zone, planned.urls()).of(planned.hub()));
    feeds.addAll(Sitemap.of(planned.plan().pages(), site.addresses()));
    return feeds.stream().map(feed -> OutputFile.text(feed.path(), feed.content())).toList();
  }

  /** The hub as data for programs. */
  static List<OutputFile> data(Planned planned) {
    Hub hub = planned.hub();
    Site site = planned.site();
    SiteUrls urls = planned.urls();
    List<TwinFile> twins = new ArrayList<>();
    twins.addAll(new HubJson(site, urls).of(hub, planned.recognised().texts()));
    twins.add(GraphJson.of(hub, urls));
    twins.add(new LlmsTxt(site, urls).of(hub));
    return twins.stream().map(twin -> OutputFile.text(twin.path(), twin.content())).toList();
  }

  /** The index of the search and what goes with it. */
  static List<OutputFile> search(Planned planned) throws IOException {
    Hub hub = planned.hub();
    boolean plain = planned.content().config().plainIndex().isWrittenFor(hub.articles().size());
    HanLpWords words = new HanLpWords();
    SearchTerms terms =
        new SearchTerms(c -> Simplification.simplified((char) c), words::dictionaryWords);
    List<String> client = new ArrayList<>();
    for (String part : SearchScripts.CLIENT_PARTS) {
      client.add(ThemeReader.resource(CLIENT + part));
    }
    SearchScripts scripts =
        SearchScripts.of(
            ThemeReader.resource(LUNR), client, ThemeReader.resource(CLIENT + "loader.js"));
    return new SearchFiles(terms, scripts)
            .of(
                HubDocuments.of(
                    hub, planned.recognised().pages(), planned.site().kinds(), planned.urls()),
                plain)
            .stream()
            .<OutputFile>map(file -> new OutputFile.Made(file.path(), file.bytes()))
            .toList();
  }

  /** Files of the site that would take one place, or the place of a folder of another. */
  static List<Problem> collisions(List<OutputFile> files) {
    List<Problem> problems = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Set<String> folders = new HashSet<>();
    for (OutputFile file : files) {
      String path = file.path().toLowerCase(Locale.ROOT);
      for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        folders.add(path.substring(0, at));
      }
      if (!taken.add(path)) {
        problems.add(Problem.ofFile(Code.URL_COLLISION, "content", file.path(), "Mailuo"));
      }
    }
    for (OutputFile file : files) {
      if (folders.contains(file.path().toLowerCase(Locale.ROOT))) {
        problems.add(Problem.ofFile(Code.URL_COLLISION, "content", file.path(), file.path() + "/"));
      }
    }
    return problems;
  }
}
