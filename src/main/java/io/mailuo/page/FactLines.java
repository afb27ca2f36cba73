package io.mailuo.page;

import io.mailuo.content.Fact;
import io.mailuo.content.PartialDate;
import io.mailuo.knowledge.EntityText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of an infobox. */
final class FactLines {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s，。；、）》”]+");

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
                        value.source().map(FactLines::sourceNote)))
            .toList());
  }

  /** Whether a value says its date itself, in Chinese or in figures: twice would be too much. */
  static boolean states(String text, PartialDate date) {
    StringBuilder chinese = new StringBuilder().append(date.year()).append('年');
    date.month().ifPresent(month -> chinese.append(month).append('月'));
    date.day().ifPresent(day -> chinese.append(day).append('日'));
    return text.replace(" ", "").contains(chinese) || text.contains(date.toString());
  }

  /** Editors write publisher, title and date, and often the address behind. */
  static EntityPage.SourceNote sourceNote(String source) {
    Matcher address = ADDRESS.matcher(source);
    if (!address.find()) {
      return new EntityPage.SourceNote(source, Optional.empty());
    }
    String before = source.substring(0, address.start()).replaceAll("[，,；;：:\\s]+$", "");
    String text = before.isEmpty() ? address.group() : closed(before);
    return new EntityPage.SourceNote(text, Optional.of(address.group()));
  }

  /** The address may have stood in parentheses with other words. */
  private static String closed(String text) {
    boolean open = text.lastIndexOf('（') > text.lastIndexOf('）');
    return open ? text + "）" : text;
  }
}
