package io.mailuo.page;

import io.mailuo.knowledge.EntityKnowledge.MentioningArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Parts the mentions of an entity so that no page holds too many sentences: the newest stay on the
 * entity's page; where some are left, each year gets a page, or several.
 */
final class MentionPages {

  /** Sentences on the entity's own page, which is to load at once: see {@code WeightIT}. */
  private static final int OWN_BOUND = 30;

  /** Characters of sentences on the entity's own page. */
  private static final int OWN_CHARACTERS = 1_600;

  /** Sentences on one page of older mentions. */
  private static final int BOUND = 200;

  /** Characters of sentences on one page of older mentions: a page is to stay below 300 KB. */
  private static final int MOST_CHARACTERS = 50_000;

  private final List<MentioningArticle> newest = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  /**
   * A page of older mentions.
   *
   * @param label e.g. {@code 2023} or {@code 2023 (2)}
   * @param articles newest first, all of that year
   */
  record Part(String url, String label, List<MentioningArticle> articles) {}

  /**
   * @param all newest first
   * @param url site path of the entity's page
   */
  MentionPages(List<MentioningArticle> all, String url) {
    List<MentioningArticle> mentionedIn = all.stream().flatMap(MentionPages::cut).toList();
    Room room = new Room(OWN_BOUND, OWN_CHARACTERS);
    for (MentioningArticle article : mentionedIn) {
      if (!room.take(article) && !newest.isEmpty()) {
        break;
      }
      newest.add(article);
    }
    if (newest.size() < mentionedIn.size()) {
      addParts(mentionedIn, url.substring(0, url.length() - ".html".length()));
    }
  }

  /** An article with more sentences than a page holds, as several. */
  private static Stream<MentioningArticle> cut(MentioningArticle article) {
    List<MentioningArticle> pieces = new ArrayList<>();
    for (int from = 0; from < article.evidence().size(); from += BOUND) {
      int to = Math.min(article.evidence().size(), from + BOUND);
      pieces.add(
          new MentioningArticle(
              article.article(), article.count(), article.evidence().subList(from, to)));
    }
    return pieces.stream();
  }

  private void addParts(List<MentioningArticle> mentionedIn, String base) {
    Map<String, List<MentioningArticle>> byYear =
        new TreeMap<>(java.util.Comparator.reverseOrder());
    for (MentioningArticle article : mentionedIn) {
      String year = article.article().date().map(d -> String.valueOf(d.getYear())).orElse("");
      byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(article);
    }
    byYear.forEach((year, articles) -> addParts(year, articles, base));
  }

  private void addParts(String year, List<MentioningArticle> articles, String base) {
    String name = year.isEmpty() ? "undated" : year;
    List<MentioningArticle> part = new ArrayList<>();
    Room room = new Room(BOUND, MOST_CHARACTERS);
    int number = 1;
    for (MentioningArticle article : articles) {
      if (!room.take(article) && !part.isEmpty()) {
        addPart(name, number++, part, base);
        part = new ArrayList<>();
        room = new Room(BOUND, MOST_CHARACTERS);
        room.take(article);
      }
      part.add(article);
    }
    addPart(name, number, part, base);
  }

  private void addPart(String name, int number, List<MentioningArticle> articles, String base) {
    String suffix = number == 1 ? "" : "-" + number;
    String label = number == 1 ? name : name + " (" + number + ")";
    parts.add(new Part(base + "/" + name + suffix + ".html", label, List.copyOf(articles)));
  }

  /** What stays on the entity's page. */
  List<MentioningArticle> newest() {
    return newest;
  }

  /** Pages of all years; empty where the entity's page holds everything. */
  List<Part> parts() {
    return parts;
  }

  /** Links to the pages of the years. */
  List<NavLink> links(String from) {
    return parts.stream()
        .map(
            part ->
                new NavLink(
                    part.label(), SiteUrls.relative(from, part.url()), part.url().equals(from)))
        .toList();
  }

  /** What a page still has room for. */
  private static final class Room {
    private final int mostSentences;
    private final int mostCharacters;
    private int sentences;
    private int characters;

    Room(int mostSentences, int mostCharacters) {
      this.mostSentences = mostSentences;
      this.mostCharacters = mostCharacters;
    }

    /** Takes the sentences of an article; false where they no longer fit. */
    boolean take(MentioningArticle article) {
      sentences += article.evidence().size();
      characters += article.evidence().stream().mapToInt(e -> e.sentence().length()).sum();
      return sentences <= mostSentences && characters <= mostCharacters;
    }
  }
}
