package io.mailuo.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A field of the index, in the order of the index.
 *
 * <p>Boosts: a name says what a page is about, and a title nearly so; pinyin is a name typed in
 * another way.
 */
enum LunrField {
  TITLE(4),
  NAMES(6),
  PINYIN(3),
  BODY(1);

  private static final Pattern INNER_LETTERS = Pattern.compile("(?<=\\S)\\S+| ");

  private final int boost;

  LunrField(int boost) {
    this.boost = boost;
  }

  /** As it stands in the index. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Factor on every weight of this field. */
  int boost() {
    return boost;
  }

  /** The terms of this field in a document, with repetitions. */
  List<String> termsOf(SearchDocument document, SearchTerms terms) {
    return switch (this) {
      case TITLE -> terms.ofName(document.title());
      case NAMES -> document.names().stream().flatMap(n -> terms.ofName(n).stream()).toList();
      case PINYIN -> pinyin(document).stream().flatMap(p -> terms.of(p).stream()).toList();
      case BODY -> terms.ofProse(document.text());
    };
  }

  /** Each reading in one, and its initials. */
  private static List<String> pinyin(SearchDocument document) {
    Set<String> spellings = new LinkedHashSet<>();
    for (String reading : document.pinyin()) {
      spellings.add(reading.replace(" ", ""));
      spellings.add(INNER_LETTERS.matcher(reading).replaceAll(""));
    }
    return List.copyOf(spellings);
  }
}
