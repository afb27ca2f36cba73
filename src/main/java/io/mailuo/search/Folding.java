package io.mailuo.search;

import java.util.BitSet;
import java.util.List;

/** Which traditional characters the browser has to fold. */
final class Folding {

  private final SearchTerms terms;

  Folding(SearchTerms terms) {
    this.terms = terms;
  }

  /**
   * All pairs, traditional and simplified, whose simplified character stands in one of the
   * documents: what folds to another one can find nothing. Loaded when a query has a pair of
   * characters that no text has.
   */
  String ofQueries(List<NumberedDocument> documents) {
    BitSet characters = new BitSet();
    for (NumberedDocument one : documents) {
      SearchDocument document = one.document();
      terms.normal(document.title()).codePoints().forEach(characters::set);
      terms.normal(document.text()).codePoints().forEach(characters::set);
      for (String name : document.names()) {
        terms.normal(name).codePoints().forEach(characters::set);
      }
    }
    return terms.foldingPairs((traditional, simplified) -> characters.get(simplified));
  }

  /** The pairs whose traditional character stands in a text, so that what was found is marked. */
  String ofText(String text) {
    if (text.codePoints().noneMatch(terms::isFolded)) {
      return "";
    }
    BitSet characters = new BitSet();
    text.codePoints().forEach(characters::set);
    return terms.foldingPairs((traditional, simplified) -> characters.get(traditional));
  }
}
