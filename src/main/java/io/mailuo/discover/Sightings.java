package io.mailuo.discover;

import io.mailuo.discover.Sighted.Place;
import io.mailuo.text.PhraseSearch;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every name that a finder proposed, with all the places at which it stands. */
final class Sightings implements Finder.Proposals {

  /** A name keeps of its places at least this share, else it is a part of longer names. */
  private static final double OWN_SHARE = 0.5;

  private static final double OWN_LATIN_SHARE = 0.3;

  private final int articles;
  private final TreeMap<String, Sighted> byName = new TreeMap<>();

  /**
   * @param articles number of all articles
   */
  Sightings(int articles) {
    this.articles = articles;
  }

  @Override
  public void propose(Paragraph paragraph, int start, int end, Evidence shape) {
    if (paragraph.isFree(start, end)) {
      propose(paragraph.text().substring(start, end), shape);
    }
  }

  void propose(String name, Evidence shape) {
    byName.computeIfAbsent(name, n -> new Sighted(n, articles)).addShape(shape);
  }

  /** Drops what rests on shape alone and was seen fewer times than a threshold. */
  void dropRare(Evidence shape, int fewest) {
    byName
        .values()
        .removeIf(
            seen ->
                seen.shapes().size() == 1 && seen.shapes().getOrDefault(shape, fewest) < fewest);
  }

  /** Reads every place of every name. */
  void readPlaces(List<Paragraph> corpus) {
    PhraseSearch phrases = new PhraseSearch(byName.keySet());
    for (Paragraph paragraph : corpus) {
      for (Span at : phrases.in(paragraph.text())) {
        if (stands(paragraph, at)) {
          Set<Evidence> cues = Surroundings.of(paragraph, at.start(), at.end());
          addPlaceOfArticle(paragraph, at, cues);
          seen(paragraph, at).addPlace(new Place(paragraph, at.start(), at.end(), cues));
        }
      }
    }
    byName.values().removeIf(seen -> seen.places().isEmpty());
  }

  private static void addPlaceOfArticle(Paragraph paragraph, Span at, Set<Evidence> cues) {
    String name = paragraph.text().substring(at.start(), at.end());
    if (paragraph.article().article().title().contains(name)) {
      cues.add(Evidence.IN_TITLE);
    }
    if (paragraph.article().article().tags().contains(name)) {
      cues.add(Evidence.TAG);
    }
  }

  private Sighted seen(Paragraph paragraph, Span at) {
    Sighted seen = byName.get(paragraph.text().substring(at.start(), at.end()));
    if (seen == null) {
      throw new IllegalStateException("a phrase that was not looked for");
    }
    return seen;
  }

  private static boolean stands(Paragraph paragraph, Span at) {
    boolean whole =
        paragraph.isWhole(at.start(), at.end()) && paragraph.isFree(at.start(), at.end());
    boolean dotted =
        PersonNameFinder.isDot(paragraph.at(at.start() - 1))
            || PersonNameFinder.isDot(paragraph.at(at.end()));
    boolean hyphened =
        Scripts.isAsciiWord(paragraph.at(at.end() - 1))
            && paragraph.at(at.end()) == '-'
            && Scripts.isAsciiWord(paragraph.at(at.end() + 1));
    return whole && !dotted && !hyphened;
  }

  /**
   * The names that stand on their own: where two overlap, the surer one has the place, and one that
   * loses most of its places is dropped.
   */
  List<Sighted> settled() {
    List<Sighted> surest = new ArrayList<>(byName.values());
    surest.sort(
        Comparator.comparingDouble(this::claim)
            .reversed()
            .thenComparing(Comparator.comparingInt((Sighted s) -> s.name().length()).reversed())
            .thenComparing(Sighted::name));
    Map<Paragraph, boolean[]> taken = new HashMap<>();
    List<Sighted> settled = new ArrayList<>();
    for (Sighted seen : surest) {
      List<Place> own = seen.places().stream().filter(place -> isOpen(place, taken)).toList();
      double share = Scripts.isAsciiWord(seen.name().charAt(0)) ? OWN_LATIN_SHARE : OWN_SHARE;
      if (own.size() >= share * seen.places().size()) {
        own.forEach(place -> take(place, taken));
        settled.add(seen.at(own));
      }
    }
    return settled;
  }

  /** A Latin name of several words goes before its parts: where its words stand is not in doubt. */
  private double claim(Sighted seen) {
    double claim = seen.confidence();
    String[] words = seen.name().split(" ");
    for (int from = 0; words.length > 1 && from < words.length; from++) {
      for (int to = from + 1; to <= words.length; to++) {
        Sighted part = byName.get(String.join(" ", List.of(words).subList(from, to)));
        claim = part == null ? claim : Math.max(claim, part.confidence());
      }
    }
    return claim;
  }

  private static boolean isOpen(Place place, Map<Paragraph, boolean[]> taken) {
    boolean[] there = taken.get(place.paragraph());
    for (int i = place.start(); there != null && i < place.end(); i++) {
      if (there[i]) {
        return false;
      }
    }
    return true;
  }

  private static void take(Place place, Map<Paragraph, boolean[]> taken) {
    boolean[] there = taken.computeIfAbsent(place.paragraph(), p -> new boolean[p.text().length()]);
    for (int i = place.start(); i < place.end(); i++) {
      there[i] = true;
    }
  }
}
