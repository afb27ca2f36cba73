package io.mailuo.page;

import io.mailuo.content.Fact;
import io.mailuo.content.PartialDate;
import io.mailuo.knowledge.EntityText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of an infobox. */
final class FactLines {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s，。；、）》”]+");

  /** A comma or a colon between words and their address is not shown: the words are the link. */
  private static final Pattern BEFORE_ADDRESS = Pattern.compile("[，,；;：:\\s]+$");

  /** What ends one source and separates it from the next. */
  private static final Pattern BETWEEN_SOURCES = Pattern.compile("[\\s，,；;、。）)》”]+");

  private final Site site;
  private final SiteUrls urls;

  FactLines(Site site, SiteUrls urls) {
    this.site = site;
    this.urls = urls;
  }

  /** All facts of an entity, names in them linked. */
  List<EntityPage.Fact> of(EntityText text, String url) {
    return text.entity().facts().stream().map(fact -> fact(fact, text, url)).toList();
  }

  /** A summary or the value of a fact, names in it linked. */
  List<Piece> linked(String text, EntityText texts, String url) {
    return texts.plain().containsKey(text)
        ? RunningText.linked(text, texts.plain().get(text), url, urls, site.ownPunctuation())
        : text.isEmpty() ? List.of() : List.of(Piece.plain(site.shown(text)));
  }

  private EntityPage.Fact fact(Fact fact, EntityText text, String url) {
    return new EntityPage.Fact(
        fact.label(),
        fact.values().stream()
            .map(
                value ->
                    new EntityPage.FactValue(
                        linked(value.text(), text, url),
                        value
                            .date()
                            .filter(date -> !states(value.text(), date))
                            .map(PartialDate::toString),
                        value.source().map(FactLines::sourceNote).orElse(List.of())))
            .toList());
  }

  /** Whether a value says its date itself, in Chinese or in figures: twice would be too much. */
  static boolean states(String text, PartialDate date) {
    StringBuilder chinese = new StringBuilder().append(date.year()).append('年');
    date.month().ifPresent(month -> chinese.append(month).append('月'));
    date.day().ifPresent(day -> chinese.append(day).append('日'));
    return text.replace(" ", "").contains(chinese) || text.contains(date.toString());
  }

  /**
   * Editors write publisher, title and date, and often the address behind; several sources one
   * after the other. Nothing of the words is lost.
   */
  static List<Piece> sourceNote(String source) {
    List<Piece> parts = new ArrayList<>();
    Matcher address = ADDRESS.matcher(source);
    int from = 0;
    while (address.find()) {
      String before = source.substring(from, address.start());
      String between = from == 0 ? "" : opening(before);
      String words = BEFORE_ADDRESS.matcher(before.substring(between.length())).replaceAll("");
      plain(between, parts);
      String text = words.isEmpty() ? address.group() : words;
      parts.add(Piece.outside(text, address.group()));
      from = address.end();
    }
    plain(source.substring(from), parts);
    return parts;
  }

  private static String opening(String text) {
    Matcher marks = BETWEEN_SOURCES.matcher(text);
    return marks.lookingAt() ? marks.group() : "";
  }

  private static void plain(String text, List<Piece> parts) {
    if (!text.isBlank()) {
      parts.add(Piece.plain(text.strip()));
    }
  }
}
