package io.mailuo.content;

import io.mailuo.markdown.Body;
import io.mailuo.markdown.BodyParser;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.source.SourceFile;
import io.mailuo.yaml.Fields;
import io.mailuo.yaml.YamlValue;
import io.mailuo.yaml.YamlValue.Entries;
import io.mailuo.yaml.YamlValue.Items;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one article's file. Stateless, hence safe to share between threads. */
public final class ArticleReader {

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "date",
          "updated",
          "slug",
          "summary",
          "source",
          "tags",
          "lang",
          "draft",
          "redirect_from",
          "autolink",
          "image",
          "quotes");

  /** Keys of the contract that this version checks but does not act upon. */
  /** Pictures that browsers show, in the hub itself: a visit must not send requests elsewhere. */
  private static final Pattern PICTURE =
      Pattern.compile("(?i)(?!//)[^:\\\\]+\\.(avif|gif|jpe?g|png|svg|webp)");

  private static final Set<String> SOURCE_KEYS = Set.of("name", "title", "url", "author");

  private final ZoneId zone;

  /**
   * @param zone in which dates with a time of day are read
   */
  public ArticleReader(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The article of a file.
   *
   * @return a draft has the value {@link Draft#draft()} true; empty where an error leaves none
   */
  public Checked<Draft> read(SourceFile file) {
    List<Problem> problems = new ArrayList<>();
    Optional<FrontMatter> frontMatter = FrontMatter.of(file, problems);
    Optional<Draft> draft = frontMatter.flatMap(matter -> article(file, matter, problems));
    return new Checked<>(draft, problems);
  }

  /** An article, and whether its author calls it a draft. */
  public record Draft(Article article, boolean draft) {}

  private Optional<Draft> article(SourceFile file, FrontMatter matter, List<Problem> problems) {
    Fields fields = matter.fields();
    fields.warnOfKeysBeside(KEYS);
    Checked<Body> body = BodyParser.parse(file.path(), file.text(), matter.bodyStart());
    problems.addAll(body.problems());
    Optional<String> title = fields.required("title");
    Optional<LocalDate> date = date(file, matter);
    boolean draft = fields.bool("draft").orElse(false);
    Slug slug = matter.slug(file);
    Optional<LocalDate> updated = matter.date("updated", zone);
    List<Source> sources = sources(fields);
    Autolink autolink = autolink(fields);
    Optional<String> lang = fields.language("lang");
    String summary = fields.string("summary").orElse("");
    List<String> tags = fields.strings("tags");
    fields.warnOfSeveralInOne("tags");
    Optional<Written> image = image(fields);
    QuotationEdits quotes = QuotationEditsReader.read(fields);
    if (title.isEmpty() || body.value().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            new Article(
                file.id(),
                slug,
                title.get(),
                date,
                updated,
                summary,
                sources,
                tags,
                lang,
                autolink,
                matter.redirects(),
                image,
                quotes,
                body.value().get()),
            draft));
  }

  private static Optional<Written> image(Fields fields) {
    Optional<String> path = fields.string("image");
    if (path.isPresent() && !PICTURE.matcher(path.get()).matches()) {
      fields.report(Code.BAD_VALUE, "image", "image", path.get(), "../assets/1.png", "picture");
      return Optional.empty();
    }
    return path.map(text -> new Written(text, fields.value("image").orElseThrow().at()));
  }

  private Optional<LocalDate> date(SourceFile file, FrontMatter matter) {
    if (matter.fields().has("date")) {
      return matter.date("date", zone);
    }
    Matcher prefix = Slugs.datePrefix(file.id().substring(file.id().lastIndexOf('/') + 1));
    Optional<LocalDate> named = prefix.matches() ? parseDay(prefix.group(1)) : Optional.empty();
    if (named.isEmpty()) {
      matter.fields().report(Code.NO_DATE, "date");
    }
    return named;
  }

  private static Optional<LocalDate> parseDay(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (java.time.format.DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<Source> sources(Fields fields) {
    Optional<YamlValue> value = fields.value("source");
    List<Source> sources = new ArrayList<>();
    if (value.isPresent() && value.get() instanceof Items items) {
      items.values().forEach(item -> source(fields, item).ifPresent(sources::add));
    } else {
      value.flatMap(v -> source(fields, v)).ifPresent(sources::add);
    }
    return sources;
  }

  private static Optional<Source> source(Fields fields, YamlValue value) {
    if (!(value instanceof Entries entries)) {
      fields.wrongType("source", value, "mapping", "SOURCE");
      return Optional.empty();
    }
    Fields source = fields.under(entries);
    source.warnOfKeysBeside(SOURCE_KEYS);
    Optional<String> url = source.string("url");
    if (url.isPresent() && !FrontMatter.isWebUrl(url.get())) {
      source.report(Code.BAD_VALUE, "url", "url", url.get(), "https://…");
      url = Optional.empty();
    }
    return Optional.of(
        new Source(
            source.string("name").orElse(""),
            source.string("title"),
            url,
            source.string("author")));
  }

  private static Autolink autolink(Fields fields) {
    Optional<YamlValue> value = fields.value("autolink");
    if (value.isPresent() && value.get() instanceof Items) {
      Set<EntityId> skipped = new HashSet<>();
      for (String id : fields.strings("autolink")) {
        if (id.matches("[^/]+/[^/].*[^/]|[^/]+/[^/]")) {
          skipped.add(new EntityId(id));
        } else {
          fields.report(Code.BAD_VALUE, "autolink", "autolink", id, "people/name …");
        }
      }
      return new Autolink(true, skipped);
    }
    return fields.bool("autolink").orElse(true) ? Autolink.ALL : new Autolink(false, Set.of());
  }
}
