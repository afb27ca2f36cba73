package io.mailuo.search;

import java.util.List;
import java.util.Optional;

/**
 * One page as the search sees it. The order of documents is the order of equals among the results.
 *
 * @param title as shown, e.g. {@code 孙杨}; for an entity its name
 * @param url site path without a leading slash, e.g. {@code people/sun-yang.html}; no two alike
 * @param kind folder, e.g. {@code people}, {@code articles} or {@code pages}
 * @param kindLabel the kind as readers see it, e.g. {@code 人物}; may be empty
 * @param date ISO date as shown, e.g. {@code 2024-02-15}
 * @param text plain text: an article's whole body; an entity's summary and what its page says
 * @param names all names of an entity, its title among them; empty for anything else: this is what
 *     tells entities from articles
 * @param pinyin readings of the names, the syllables apart, lower case, e.g. {@code sun yang}
 * @param count mentions in the hub, at least 0; decides between entities that match equally well
 * @param mentioned the entities that an article names
 * @param quotations what an article quotes that can be shown without it, in the order of its text
 */
public record SearchDocument(
    String title,
    String url,
    String kind,
    String kindLabel,
    Optional<String> date,
    String text,
    List<String> names,
    List<String> pinyin,
    int count,
    List<Mentioned> mentioned,
    List<Quoted> quotations) {

  /**
   * An entity that an article names.
   *
   * @param url of the entity's document
   * @param count how often, at least 1
   */
  public record Mentioned(String url, int count) {}

  /**
   * Something that somebody said.
   *
   * @param speaker an entity's name, or what the article calls the speaker
   * @param anchor id of the sentence in the article's page
   * @param text as shown: in quotation marks where it is word for word
   */
  public record Quoted(String speaker, String anchor, String text) {}

  /**
   * @throws IllegalArgumentException if {@code url} is empty or starts with a slash, or {@code
   *     count} is negative
   */
  public SearchDocument {
    if (url.isEmpty() || url.startsWith("/")) {
      throw new IllegalArgumentException("url must be a site path, got \"" + url + "\"");
    }
    if (count < 0) {
      throw new IllegalArgumentException("count " + count + " must be >= 0");
    }
    names = List.copyOf(names);
    pinyin = List.copyOf(pinyin);
    mentioned = List.copyOf(mentioned);
    quotations = List.copyOf(quotations);
  }

  boolean isEntity() {
    return !names.isEmpty();
  }
}
