package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.extract.Quotation;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A quotation in its place.
 *
 * @param anchor id of the sentence in the article's page
 * @param role what the speaker was when the article appeared, where an article says so
 * @param names the entities that the words name, in order and apart; stretches of its text
 */
public record Said(
    Article article,
    Quotation quotation,
    String anchor,
    Optional<HeldRole> role,
    List<NamedStretch> names) {

  /** Characters of reported words below which they are a scrap of their sentence. */
  private static final int SHORTEST = 12;

  public Said {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(quotation, "quotation");
    Objects.requireNonNull(role, "role");
    names = List.copyOf(names);
  }

  /**
   * True where the words can be shown away from their article: word for word, or a report that is
   * neither a scrap nor points back to what was said before.
   */
  public boolean standsAlone() {
    String words = quotation.text();
    return quotation.kind() == Quotation.Kind.DIRECT
        || (words.length() >= SHORTEST && SelfContained.isSo(words));
  }
}
