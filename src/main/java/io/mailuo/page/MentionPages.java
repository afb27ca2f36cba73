package io.mailuo.page;

import io.mailuo.knowledge.EntityKnowledge.MentioningArticle;
import java.util.ArrayList;
import java.util.Comparator;
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
  private static final int OWN_BOUND = 12;

  /** Characters of sentences on the entity's own page. */
  private static final int OWN_CHARACTERS = 180;

  /** Sentences on one page of older mentions. */
  private static final int BOUND = 200;

  /** Characters of sentences on one page of older mentions: a page is to stay below 300 KB. */
  private static final int MOST_CHARACTERS = 50_000;

  private static final String UNDATED = "undated";

  /** Newest first, the undated last. */
  private static final Comparator<String> YEARS =
      Comparator.comparing((String year) -> year.equals(UNDATED))
          .thenComparing(Comparator.reverseOrder());

  private final List<MentioningArticle> newest;
  private final List<Part<MentioningArticle>> parts = new ArrayList<>();

  /**
   * @param all newest first
   * @param url site path of the entity's page
   */
  MentionPages(List<MentioningArticle> all, String url) {
    List<MentioningArticle> mentionedIn = all.stream().flatMap(MentionPages::cut).toList();
    List<List<MentioningArticle>> pages = fill(mentionedIn, OWN_BOUND, OWN_CHARACTERS);
    newest = pages.isEmpty() ? List.of() : pages.get(0);
    if (pages.size() > 1) {
      String base = url.substring(0, url.length() - ".html".length());
      byYear(mentionedIn)
          .forEach(
              (year, articles) ->
                  parts.addAll(
                      Part.numbered(
                          fill(articles, BOUND, MOST_CHARACTERS),
                          base + "/" + year + ".html",
                          year)));
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

  private static Map<String, List<MentioningArticle>> byYear(List<MentioningArticle> mentionedIn) {
    Map<String, List<MentioningArticle>> byYear = new TreeMap<>(YEARS);
    for (MentioningArticle article : mentionedIn) {
      String year = article.article().date().map(d -> String.valueOf(d.getYear())).orElse(UNDATED);
      byYear.computeIfAbsent(year, y -> new ArrayList<>()).add(article);
    }
    return byYear;
  }

  /** Fills one page after the other. */
  private static List<List<MentioningArticle>> fill(
      List<MentioningArticle> articles, int mostSentences, int mostCharacters) {
    List<List<MentioningArticle>> pages = new ArrayList<>();
    Room room = new Room(mostSentences, mostCharacters);
    for (MentioningArticle article : articles) {
      if (pages.isEmpty() || !room.take(article)) {
        pages.add(new ArrayList<>());
        room = new Room(mostSentences, mostCharacters);
        room.take(article);
      }
      pages.get(pages.size() - 1).add(article);
    }
    return pages;
  }

  /** What stays on the entity's page. */
  List<MentioningArticle> newest() {
    return newest;
  }

  /** Pages of all years; empty where the entity's page holds everything. */
  List<Part<MentioningArticle>> parts() {
    return parts;
  }

  /** Links to the pages of the years. */
  List<NavLink> links(String from) {
    return Part.allLinks(parts, from);
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
