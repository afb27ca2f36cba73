package io.mailuo.cli;

import io.mailuo.extract.Extraction;
import io.mailuo.extract.Party;
import io.mailuo.extract.Passage;
import io.mailuo.extract.Quotation;
import io.mailuo.extract.Role;
import io.mailuo.text.Kebab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Roles, quotations, dates and relations of an article: a table for each that there is. */
final class ExtractionTables {

  /** Characters of a quotation that are shown: enough to tell it from the others. */
  private static final int SHOWN = 40;

  private final String source;
  private final Terminal words;

  /**
   * @param source text of the article's file
   */
  ExtractionTables(String source, Terminal words) {
    this.source = source;
    this.words = words;
  }

  String of(Extraction extraction) {
    List<List<String>> quotations =
        Stream.concat(extraction.quotations().stream(), extraction.rejectedQuotations().stream())
            .sorted(Comparator.comparingInt(quotation -> quotation.passage().at().start()))
            .map(quotation -> row(quotation, kind(quotation, extraction)))
            .toList();
    return table("roles", extraction.roles().stream().map(this::row).toList())
        + table("quotations", quotations)
        + (quotations.isEmpty() ? "" : words.text("advice.quotations") + "\n")
        + table(
            "dates",
            extraction.dates().stream()
                .map(date -> List.of(place(date.passage()), date.text(), date.value().toString()))
                .toList())
        + table(
            "relations",
            extraction.relations().stream()
                .map(
                    relation ->
                        List.of(
                            place(relation.passage()),
                            named(relation.subject()),
                            words.text("explain.relation." + Kebab.of(relation.predicate())),
                            named(relation.object())))
                .toList());
  }

  private String table(String key, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    List<List<String>> table = new ArrayList<>();
    table.add(List.of(words.text("explain." + key + ".columns").split("\\|")));
    table.addAll(rows);
    return "\n" + words.text("explain." + key) + "\n" + String.join("", Columns.fit(table));
  }

  private List<String> row(Role role) {
    return List.of(
        place(role.passage()),
        named(role.person()),
        role.organisation().map(ExtractionTables::named).orElse(""),
        role.former() ? words.text("explain.role.former", role.title()) : role.title());
  }

  private List<String> row(Quotation quotation, String kind) {
    return List.of(
        place(quotation.passage()),
        quotation.id(),
        kind,
        named(quotation.speaker()),
        shortened(quotation.text()));
  }

  private String kind(Quotation quotation, Extraction extraction) {
    boolean rejected = extraction.rejectedQuotations().contains(quotation);
    return words.text("explain.quotation." + (rejected ? "rejected" : Kebab.of(quotation.kind())));
  }

  private String place(Passage passage) {
    return ExplanationTable.place(source, passage.at().start());
  }

  /** As the text names it, with the id where the hub knows it. */
  private static String named(Party party) {
    return party.text() + party.entity().map(id -> " (" + id + ")").orElse("");
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= SHOWN) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
