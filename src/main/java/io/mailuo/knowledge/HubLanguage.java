package io.mailuo.knowledge;

import io.mailuo.content.Article;
import java.util.Comparator;
import java.util.Locale;

/**
 * The language that a hub's readers read: of the interface and of the front matter.
 *
 * @param tag as in BCP 47, e.g. {@code zh-CN}
 */
record HubLanguage(String tag) {

  HubLanguage {
    if (tag.isBlank()) {
      throw new IllegalArgumentException("a hub has a language");
    }
  }

  /** True where an article says of itself no other language. */
  boolean isOf(Article article) {
    return article.lang().map(HubLanguage::primary).orElse(primary(tag)).equals(primary(tag));
  }

  /** Sentences of articles in this language first. */
  Comparator<SourceSentence> ownFirst() {
    return Comparator.comparing(sentence -> !isOf(sentence.article()));
  }

  private static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
