package io.mailuo.content;

import io.mailuo.content.QuotationEdits.Attribution;
import io.mailuo.content.QuotationEdits.Named;
import io.mailuo.problem.Code;
import io.mailuo.yaml.Fields;
import io.mailuo.yaml.YamlValue;
import io.mailuo.yaml.YamlValue.Entries;
import io.mailuo.yaml.YamlValue.Entry;
import io.mailuo.yaml.YamlValue.Items;
import io.mailuo.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the key {@code quotes} of an article's front matter. */
final class QuotationEditsReader {

  private static final Set<String> KEYS = Set.of("reject", "speaker");

  private QuotationEditsReader() {}

  /** The decisions; what is wrong goes to the problems of the fields. */
  static QuotationEdits read(Fields fields) {
    Optional<YamlValue> value = fields.value("quotes");
    if (value.isEmpty()) {
      return QuotationEdits.NONE;
    }
    if (!(value.get() instanceof Entries entries)) {
      fields.wrongType("quotes", value.get(), "mapping");
      return QuotationEdits.NONE;
    }
    Fields quotes = fields.under(entries);
    quotes.warnOfKeysBeside(KEYS);
    return new QuotationEdits(rejected(quotes), speakers(quotes));
  }

  private static List<Named> rejected(Fields quotes) {
    List<Named> rejected = new ArrayList<>();
    Optional<YamlValue> value = quotes.value("reject");
    List<YamlValue> items =
        value.map(v -> v instanceof Items list ? list.values() : List.of(v)).orElse(List.of());
    for (YamlValue item : items) {
      if (item instanceof Scalar id) {
        rejected.add(new Named(id.text().strip(), id.at()));
      } else {
        quotes.wrongType("reject", item, "text");
      }
    }
    return rejected;
  }

  private static List<Attribution> speakers(Fields quotes) {
    Optional<YamlValue> value = quotes.value("speaker");
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Entries entries)) {
      quotes.wrongType("speaker", value.get(), "mapping");
      return List.of();
    }
    Fields speakers = quotes.under(entries);
    List<Attribution> attributions = new ArrayList<>();
    for (Entry entry : entries.entries()) {
      attribution(speakers, entry).ifPresent(attributions::add);
    }
    return attributions;
  }

  private static Optional<Attribution> attribution(Fields speakers, Entry entry) {
    Optional<String> entity = speakers.string(entry.key());
    if (entity.isPresent() && !entity.get().matches("[^/]+/.*[^/]")) {
      speakers.report(Code.BAD_VALUE, entry.key(), entry.key(), entity.get(), "people/name …");
      return Optional.empty();
    }
    Named quotation = new Named(entry.key(), entry.keyAt());
    return entity.map(id -> new Attribution(quotation, new EntityId(id), entry.value().at()));
  }
}
