package io.mailuo.build;

import io.mailuo.feed.Feeds;
import io.mailuo.markdown.HtmlBody;
import io.mailuo.output.OutputFile;
import io.mailuo.page.ArticlePage;
import io.mailuo.page.Metadata;
import io.mailuo.page.Page;
import io.mailuo.page.Prose;
import io.mailuo.page.Site;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.render.Messages;
import io.mailuo.render.PageRenderer;
import io.mailuo.render.Theme;
import io.mailuo.text.HanLpWords;
import io.mailuo.text.Phrases;
import io.mailuo.text.Span;
import io.mailuo.text.Typesetting;
import io.mailuo.twin.OpenGraph;
import io.mailuo.twin.StructuredData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Stage 7a: the HTML of the pages, made from the plan. Pages are rendered in parallel. */
final class PageFiles {

  private PageFiles() {}

  /** The HTML of every page; a page whose template has a fault is left out. */
  static Checked<List<OutputFile>> of(
      Planned planned, Theme theme, Messages messages, SocialCards cards) {
    Typesetting typesetting =
        new Typesetting(planned.site().punctuation(), new Phrases(PageFiles::words));
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
}
