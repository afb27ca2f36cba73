package io.mailuo.content;

import io.mailuo.content.Fact.Value;
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
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one entity's file. Stateless, hence safe to share between threads. */
public final class EntityReader {

  private static final Set<String> KEYS =
      Set.of(
          "name",
          "aliases",
          "summary",
          "facts",
          "same_as",
          "also",
          "match",
          "autolink",
          "context",
          "priority",
          "pinyin",
          "slug",
          "redirect_from",
          "reviewed");

  private static final Set<String> VALUE_KEYS = Set.of("value", "date", "source");

  private final ZoneId zone;
  private final Set<String> kinds;

  /**
   * @param zone in which dates with a time of day are read
   * @param kinds folders of the kinds that the hub has
   */
  public EntityReader(ZoneId zone, Set<String> kinds) {
    this.zone = zone;
    this.kinds = Set.copyOf(kinds);
  }

  /** The entity of a file; empty where an error leaves none. */
  public Checked<Entity> read(SourceFile file) {
    List<Problem> problems = new ArrayList<>();
    Optional<FrontMatter> frontMatter = FrontMatter.of(file, problems);
    Optional<Entity> entity = frontMatter.flatMap(matter -> entity(file, matter, problems));
    return new Checked<>(entity, problems);
  }

  private Optional<Entity> entity(SourceFile file, FrontMatter matter, List<Problem> problems) {
    Fields fields = matter.fields();
    fields.warnOfKeysBeside(KEYS);
    List.of("aliases", "context").forEach(fields::warnOfSeveralInOne);
    Checked<Body> body = BodyParser.parse(file.path(), file.text(), matter.bodyStart());
    problems.addAll(body.problems());
    Optional<String> written = fields.required("name").map(EntityReader::composed);
    String name = written.orElse("-");
    Entity entity =
        new Entity(
            new EntityId(file.id()),
            file.path(),
            matter.slug(file),
            name,
            aliases(fields, name),
            fields.string("summary").orElse(""),
            facts(fields),
            matter.urls("same_as"),
            also(fields, file),
            fields.oneOf("match", Entity.Match.class).orElse(Entity.Match.DEFAULT),
            fields.bool("autolink").orElse(true),
            fields.strings("context"),
            fields.integer("priority").orElse(0),
            fields.string("pinyin"),
            matter.redirects(),
            matter.date("reviewed", zone),
            body.value().orElse(Body.EMPTY));
    return written.isPresent() && body.value().isPresent() ? Optional.of(entity) : Optional.empty();
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private static List<String> aliases(Fields fields, String name) {
    return fields.strings("aliases").stream()
        .map(EntityReader::composed)
        .filter(alias -> !alias.equals(name))
        .distinct()
        .toList();
  }

  private List<String> also(Fields fields, SourceFile file) {
    List<String> also = new ArrayList<>();
    String own = new EntityId(file.id()).kind();
    for (String kind : fields.strings("also")) {
      if (!kinds.contains(kind)) {
        fields.report(
            Code.BAD_VALUE,
            "also",
            "also",
            kind,
            String.join(", ", kinds.stream().sorted().toList()));
      } else if (!kind.equals(own)) {
        also.add(kind);
      }
    }
    return also;
  }

  private static List<Fact> facts(Fields fields) {
    Optional<YamlValue> value = fields.value("facts");
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Entries entries)) {
      fields.wrongType("facts", value.get(), "mapping");
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    Fields under = fields.under(entries);
    for (String label : under.keys()) {
      List<Value> values = new ArrayList<>();
      under.value(label).ifPresent(v -> addValues(under, label, v, values));
      if (!values.isEmpty()) {
        facts.add(new Fact(label, values));
      }
    }
    return facts;
  }

  private static void addValues(Fields facts, String label, YamlValue value, List<Value> values) {
    if (value instanceof Items items) {
      items.values().forEach(item -> addValues(facts, label, item, values));
    } else if (value instanceof Entries entries) {
      Fields fact = facts.under(entries);
      fact.warnOfKeysBeside(VALUE_KEYS);
      Optional<PartialDate> date = date(fact);
      fact.required("value")
          .ifPresent(text -> values.add(new Value(text, date, fact.string("source"))));
    } else {
      facts
          .strings(label, value)
          .forEach(text -> values.add(new Value(text, Optional.empty(), Optional.empty())));
    }
  }

  /** A day, a month or a year. */
  private static Optional<PartialDate> date(Fields fact) {
    Optional<String> written = fact.string("date");
    Optional<PartialDate> date = written.flatMap(PartialDate::parse);
    if (written.isPresent() && date.isEmpty()) {
      fact.report(Code.BAD_DATE, "date", "date", written.get());
    }
    return date;
  }
}
