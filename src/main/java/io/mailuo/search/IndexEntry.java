package io.mailuo.search;

/**
 * What a shard holds of a term.
 *
 * @param term e.g. {@code 视频}; or {@code /} and an entity's number
 * @param postings the documents that have it, as text: see {@link IndexEntries}
 */
record IndexEntry(String term, String postings) {

  /**
   * Terms with the same head stay together: whoever looks for a pair of Chinese characters finds
   * the words that begin with it in the same shard.
   */
  String head() {
    int first = term.codePointAt(0);
    int second = Character.charCount(first);
    return SearchTerms.isHan(first) && second < term.length()
        ? term.substring(0, second + Character.charCount(term.codePointAt(second)))
        : term;
  }
}
