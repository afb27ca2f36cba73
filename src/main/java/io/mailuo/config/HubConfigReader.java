package io.mailuo.config;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.recognise.LinkPolicy;
import io.mailuo.source.SourceFile;
import io.mailuo.text.Punctuation;
import io.mailuo.yaml.Fields;
import io.mailuo.yaml.YamlReader;
import io.mailuo.yaml.YamlValue;
import io.mailuo.yaml.YamlValue.Entries;
import io.mailuo.yaml.YamlValue.Items;
import java.net.URI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code hub.yaml}. */
public final class HubConfigReader {

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "description",
          "language",
          "timezone",
          "base_url",
          "kinds",
          "linking",
          "punctuation",
          "html",
          "search",
          "social_cards",
          "start_here",
          "contact");

  private static final Set<String> KIND_KEYS = Set.of("label", "schema", "colour");

  /** Folders with a meaning of their own, which no kind may take. */
  private static final Set<String> RESERVED =
      Set.of("articles", "pages", "assets", "theme", "search", "data", "tags", "feeds");

  private static final List<Kind> CHINESE =
      List.of(
          new Kind("people", "人物", "Person", Optional.empty()),
          new Kind("companies", "公司", "Organization", Optional.empty()),
          new Kind("concepts", "概念", "DefinedTerm", Optional.empty()),
          new Kind("products", "产品", "Product", Optional.empty()));
  private static final List<Kind> ENGLISH =
      List.of(
          new Kind("people", "People", "Person", Optional.empty()),
          new Kind("companies", "Companies", "Organization", Optional.empty()),
          new Kind("concepts", "Concepts", "DefinedTerm", Optional.empty()),
          new Kind("products", "Products", "Product", Optional.empty()));

  private static final Pattern CONTACT =
      Pattern.compile("https?://[^\\s/]+\\S*|[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

  private enum Html {
    SANITIZE,
    ALLOW
  }

  private HubConfigReader() {}

  /** The configuration, empty where an error leaves none to go on with. */
  public static Checked<HubConfig> read(SourceFile file) {
    Checked<Entries> yaml = YamlReader.read(file.path(), file.text(), 0, file.text().length());
    List<Problem> problems = new ArrayList<>(yaml.problems());
    Optional<HubConfig> config =
        yaml.value()
            .flatMap(entries -> config(new Fields(file.path(), file.text(), entries, problems)));
    return new Checked<>(config, problems);
  }

  private static Optional<HubConfig> config(Fields fields) {
    fields.warnOfKeysBeside(KEYS);
    Optional<String> title = fields.required("title");
    String language = fields.language("language").orElse("zh-CN");
    return title.map(
        text ->
            new HubConfig(
                text,
                fields.string("description").orElse(""),
                language,
                timezone(fields),
                baseUrl(fields),
                kinds(fields, language),
                policy(fields),
                fields.oneOf("punctuation", Punctuation.class).orElse(Punctuation.NORMALIZE),
                fields.oneOf("html", Html.class).orElse(Html.SANITIZE) == Html.SANITIZE,
                plainIndex(fields),
                fields.bool("social_cards").orElse(false),
                startHere(fields),
                contact(fields)));
  }

  private static ZoneId timezone(Fields fields) {
    String zone = fields.string("timezone").orElse("Asia/Shanghai");
    try {
      return ZoneId.of(zone);
    } catch (DateTimeException e) {
      fields.report(Code.BAD_VALUE, "timezone", "timezone", zone, "Asia/Shanghai, UTC …");
      return ZoneId.of("Asia/Shanghai");
    }
  }

  private static Optional<URI> baseUrl(Fields fields) {
    Optional<String> written = fields.string("base_url");
    Optional<URI> url = written.flatMap(HubConfigReader::parseBaseUrl);
    if (written.isPresent() && url.isEmpty()) {
      fields.report(
          Code.BAD_VALUE, "base_url", "base_url", written.get(), "https://name.github.io/repo/");
    }
    return url;
  }

  /** An absolute http or https URL, with {@code /} at its end; empty where the text is none. */
  public static Optional<URI> parseBaseUrl(String text) {
    try {
      URI url = URI.create(text.endsWith("/") ? text : text + "/");
      String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      boolean plain = url.getHost() != null && url.getQuery() == null && url.getFragment() == null;
      return web && plain
          ? Optional.of(URI.create(url.normalize().toASCIIString()))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> contact(Fields fields) {
    Optional<String> written = fields.string("contact");
    if (written.isPresent() && !CONTACT.matcher(written.get()).matches()) {
      fields.report(
          Code.BAD_VALUE,
          "contact",
          "contact",
          written.get(),
          "https://example.org/issues, editor@example.org");
      return Optional.empty();
    }
    return written;
  }

  private static LinkPolicy policy(Fields fields) {
    return under(fields, "linking", "policy", LinkPolicy.class)
        .orElse(LinkPolicy.FIRST_PER_SECTION);
  }

  private static HubConfig.PlainIndex plainIndex(Fields fields) {
    return under(fields, "search", "plain_index", HubConfig.PlainIndex.class)
        .orElse(HubConfig.PlainIndex.AUTO);
  }

  private static List<Recommendation> startHere(Fields fields) {
    Optional<YamlValue> value = fields.value("start_here");
    List<YamlValue> values =
        value.isPresent() && value.get() instanceof Items items
            ? items.values()
            : value.map(List::of).orElse(List.of());
    List<Recommendation> recommendations = new ArrayList<>();
    for (YamlValue item : values) {
      for (String id : fields.strings("start_here", item)) {
        Problem unknown = fields.problemAt(Code.UNKNOWN_ID, item, "start_here", id);
        recommendations.add(new Recommendation(id, unknown));
      }
    }
    return recommendations;
  }

  /** A word of a mapping that has but one key. */
  private static <E extends Enum<E>> Optional<E> under(
      Fields fields, String key, String inner, Class<E> type) {
    Optional<YamlValue> value = fields.value(key);
    if (value.isPresent() && value.get() instanceof Entries entries) {
      Fields under = fields.under(entries);
      under.warnOfKeysBeside(Set.of(inner));
      return under.oneOf(inner, type);
    }
    value.ifPresent(v -> fields.wrongType(key, v, "mapping"));
    return Optional.empty();
  }

  private static List<Kind> kinds(Fields fields, String language) {
    List<Kind> defaults = language.startsWith("zh") ? CHINESE : ENGLISH;
    Optional<YamlValue> value = fields.value("kinds");
    if (value.isEmpty()) {
      return defaults;
    }
    if (!(value.get() instanceof Entries entries)) {
      fields.wrongType("kinds", value.get(), "mapping");
      return defaults;
    }
    Map<String, Kind> known =
        defaults.stream().collect(java.util.stream.Collectors.toMap(Kind::folder, kind -> kind));
    Fields under = fields.under(entries);
    List<Kind> kinds = new ArrayList<>();
    under.keys().forEach(folder -> kind(under, folder, known).ifPresent(kinds::add));
    return kinds.isEmpty() ? defaults : kinds;
  }

  private static Optional<Kind> kind(Fields kinds, String folder, Map<String, Kind> known) {
    YamlValue value = kinds.value(folder).orElseThrow();
    if (!folder.matches("[a-z0-9][a-z0-9-]*") || RESERVED.contains(folder)) {
      kinds.reportKey(Code.BAD_VALUE, folder, "kinds", folder, "people, companies …");
      return Optional.empty();
    }
    Kind base = known.getOrDefault(folder, new Kind(folder, folder, "Thing", Optional.empty()));
    if (value instanceof Entries entries) {
      Fields under = kinds.under(entries);
      under.warnOfKeysBeside(KIND_KEYS);
      return Optional.of(
          new Kind(
              folder,
              under.string("label").orElse(base.label()),
              under.string("schema").orElse(base.schemaType()),
              colour(under).or(base::colour)));
    }
    return Optional.of(
        new Kind(
            folder, kinds.string(folder).orElse(base.label()), base.schemaType(), base.colour()));
  }

  private static Optional<String> colour(Fields kind) {
    Optional<String> colour = kind.string("colour");
    if (colour.isPresent() && !colour.get().matches("#[0-9a-fA-F]{6}")) {
      kind.report(Code.BAD_VALUE, "colour", "colour", colour.get(), "#7a1f5c", "COLOUR");
      return Optional.empty();
    }
    return colour;
  }
}
