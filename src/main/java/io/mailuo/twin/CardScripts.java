package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.config.Kind;
import io.mailuo.page.HoverCard;
import java.io.IOException;

/**
 * The texts of the hover cards, one script for each kind, loaded by the theme on the first hover:
 * {@code theme/cards/people.js}. A script rather than JSON, since a page that was opened from disk
 * may load scripts only. It calls {@code mailuoCards} with {@code kind}, {@code label}, the
 * patterns {@code articles} and {@code latest}, and {@code cards}: by the name of the page's file,
 * name, definition, facts, number of articles, date of the newest.
 */
public final class CardScripts {

  private final String articles;
  private final String latest;

  /**
   * @param articles pattern for the number of articles, which stands for {@code {0}}
   * @param latest pattern for the date of the newest article
   */
  public CardScripts(String articles, String latest) {
    this.articles = articles;
    this.latest = latest;
  }

  /** The script of a kind. */
  public TwinFile of(Kind kind, Iterable<HoverCard> cards) {
    String json =
        JsonLines.object(
            out -> {
              out.writeStringField("kind", kind.folder());
              out.writeStringField("label", kind.label());
              out.writeStringField("articles", articles);
              out.writeStringField("latest", latest);
              out.writeArrayFieldStart("cards");
              for (HoverCard card : cards) {
                card(card, out);
              }
              out.writeEndArray();
            });
    return new TwinFile(
        "theme/cards/" + kind.folder() + ".js", JsonLines.script("mailuoCards", json));
  }

  private static void card(HoverCard card, JsonGenerator out) throws IOException {
    out.writeStartArray();
    out.writeString(card.url().replaceFirst("^.*/", ""));
    out.writeString(card.name());
    out.writeString(card.summary());
    out.writeStartArray();
    for (HoverCard.ShortFact fact : card.facts()) {
      out.writeStartArray();
      out.writeString(fact.label());
      out.writeString(fact.value());
      out.writeEndArray();
    }
    out.writeEndArray();
    out.writeNumber(card.articles());
    out.writeString(card.latest().map(day -> day.iso()).orElse(""));
    out.writeEndArray();
  }
}
