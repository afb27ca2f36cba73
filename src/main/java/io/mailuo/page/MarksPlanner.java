package io.mailuo.page;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Block.Sentence;
import io.mailuo.markdown.Body;
import io.mailuo.markdown.Body.Reference;
import io.mailuo.markdown.Body.WikiTarget;
import io.mailuo.markdown.BodyMarks;
import io.mailuo.markdown.BodyMarks.AnchorMark;
import io.mailuo.markdown.BodyMarks.LinkMark;
import io.mailuo.markdown.BodyMarks.Target;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Recognition;
import io.mailuo.source.Asset;
import io.mailuo.source.SourceFile;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** What is added to each Markdown text: links, anchors, and where its own links lead. */
final class MarksPlanner {

  private final SiteUrls urls;
  private final Map<String, Asset> assets;

  /** Ids of articles and free pages by what an author may call them. */
  private final Map<String, String> idsByName;

  /** Every name that a wiki link may have. */
  private final Set<String> names;

  private final List<Problem> problems;

  /**
   * @param entityNames names of all entities, to advise where a link leads nowhere
   * @param problems gets links that lead nowhere
   */
  MarksPlanner(
      SiteUrls urls,
      Map<String, Asset> assets,
      Map<String, String> idsByName,
      Set<String> entityNames,
      List<Problem> problems) {
    this.urls = urls;
    this.assets = assets;
    this.idsByName = idsByName;
    this.names = new TreeSet<>(entityNames);
    this.names.addAll(idsByName.keySet());
    this.problems = problems;
  }

  /** What an author may call an article or a free page: id, file name, title. */
  static void addNames(Map<String, String> idsByName, String id, String title) {
    idsByName.put(id, id);
    idsByName.putIfAbsent(id.substring(id.lastIndexOf('/') + 1), id);
    idsByName.putIfAbsent(title, id);
  }

  /**
   * The prose of a page.
   *
   * @param url site path of the page
   * @param title of the page
   * @param anchors ids of its sentences
   */
  Prose prose(
      SourceFile file,
      Body body,
      Recognition found,
      String title,
      String url,
      List<AnchorMark> anchors) {
    List<LinkMark> links = new ArrayList<>();
    for (Mention mention : found.mentions()) {
      if (mention.linked()) {
        EntityId entity = mention.entity();
        String href = SiteUrls.relative(url, urls.of(entity));
        links.add(new LinkMark(mention.at(), href, Optional.of(entity.kind())));
      }
    }
    for (WikiTarget wiki : found.otherTargets()) {
      wikiHref(file, wiki, url)
          .ifPresent(href -> links.add(new LinkMark(wiki.textAt(), href, Optional.empty())));
    }
    links.sort(Comparator.comparingInt(link -> link.at().start()));
    return new Prose(
        file.text(),
        file.path(),
        body.start(),
        new BodyMarks(
            links,
            anchors,
            found.suppressed().stream().map(Recognition.Suppression::at).toList(),
            targets(file, body, url),
            body.beginsWith(title)));
  }

  /** Ids for the sentences that other pages lead to: those that mention or say something. */
  private static List<AnchorMark> anchors(ArticleAnalysis analysis) {
    List<Block> blocks = analysis.article().body().blocks();
    Map<String, AnchorMark> anchors = new TreeMap<>();
    BiConsumer<Integer, Span> add =
        (number, at) -> {
          Block block = blocks.get(number);
          Sentence sentence = block.sentenceAt(at.start());
          if (block.kind() != Block.Kind.HEADING) {
            anchors.put(
                sentence.anchor(),
                new AnchorMark(block.sourceOf(sentence.at()), sentence.anchor()));
          }
        };
    analysis.recognition().mentions().forEach(m -> add.accept(m.block(), m.inBlock()));
    analysis.extraction().passages().forEach(p -> add.accept(p.block(), p.inBlock()));
    return anchors.values().stream()
        .sorted(Comparator.comparingInt(anchor -> anchor.at().start()))
        .toList();
  }

  private Optional<String> wikiHref(SourceFile file, WikiTarget wiki, String url) {
    String name = wiki.target().replaceFirst("#.*$", "").strip();
    String fragment = wiki.target().substring(Math.min(wiki.target().length(), name.length()));
    String id = idsByName.get(name);
    if (id == null) {
      problems.add(
          Problem.at(
              Code.UNKNOWN_TARGET,
              file.path(),
              file.text(),
              wiki.targetAt().start(),
              wiki.targetAt().end(),
              wiki.target(),
              nearest(name)));
    }
    return Optional.ofNullable(id)
        .flatMap(urls::find)
        .map(target -> SiteUrls.relative(url, target) + (fragment.startsWith("#") ? fragment : ""));
  }

  /** A name of the hub that shares the most with what was written; empty where none does. */
  private String nearest(String name) {
    return names.stream()
        .filter(known -> name.length() > 1 && sharedPairs(known, name) * 2 >= name.length() - 1)
        .max(
            Comparator.comparingInt((String known) -> sharedPairs(known, name))
                .thenComparing(known -> -known.length())
                .thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private static int sharedPairs(String a, String b) {
    String known = a.toLowerCase(Locale.ROOT);
    String written = b.toLowerCase(Locale.ROOT);
    int shared = 0;
    for (int i = 0; i + 2 <= written.length(); i++) {
      shared += known.contains(written.substring(i, i + 2)) ? 1 : 0;
    }
    return shared;
  }

  private Map<String, Target> targets(SourceFile file, Body body, String url) {
    Map<String, Target> targets = new TreeMap<>();
    for (Reference reference : body.references()) {
      Optional<Target> target = target(file, reference, url);
      if (target.isPresent()) {
        targets.put(reference.target(), target.get());
      } else {
        problems.add(
            Problem.at(
                Code.BROKEN_LINK,
                file.path(),
                file.text(),
                reference.at().start(),
                reference.at().end(),
                reference.target()));
      }
    }
    return targets;
  }

  private Optional<Target> target(SourceFile file, Reference reference, String url) {
    int hash = reference.target().indexOf('#');
    String path = hash < 0 ? reference.target() : reference.target().substring(0, hash);
    String fragment = hash < 0 ? "" : reference.target().substring(hash);
    Optional<String> resolved = ContentPath.of(file.id(), path);
    if (resolved.isEmpty()) {
      return Optional.empty();
    }
    String inside = resolved.get();
    Asset asset = assets.get(inside);
    if (asset != null) {
      return Optional.of(
          new Target(
              SiteUrls.relative(url, ContentPath.encoded(inside)) + fragment,
              asset.size().map(Asset.Size::width).orElse(0),
              asset.size().map(Asset.Size::height).orElse(0)));
    }
    return urls.find(inside.replaceFirst("\\.(md|html)$", ""))
        .map(to -> new Target(SiteUrls.relative(url, to) + fragment, 0, 0));
  }

  /** What a page of an article needs. */
  Prose prose(ArticleAnalysis analysis, String url) {
    return prose(
        analysis.file(),
        analysis.article().body(),
        analysis.recognition(),
        analysis.article().title(),
        url,
        anchors(analysis));
  }
}
