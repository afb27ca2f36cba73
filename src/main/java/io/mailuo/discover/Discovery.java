package io.mailuo.discover;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.discover.Groups.Group;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.recognise.EntityClass;
import io.mailuo.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** From the articles of a hub and what it knows to the names that it does not know. */
public final class Discovery {

  /** Candidates below this confidence are not shown. */
  public static final double SHOWN = 0.6;

  private static final int FEWEST_PHRASES = 3;

  private static final List<Finder> FINDERS =
      List.of(
          new LatinNameFinder(),
          new PersonNameFinder(),
          new OrganisationNameFinder(),
          new MarkedNameFinder(),
          new NounPhraseFinder());

  private Discovery() {}

  /**
   * The new names of a hub, the surest first, those that seem to be other names of known entities
   * last.
   *
   * @param articles all articles, with what was recognised in them
   * @param entities all entities of the hub
   * @param classes what sort of thing an entity is
   * @param words each text is segmented once
   */
  public static List<Candidate> of(
      List<ArticleAnalysis> articles,
      List<Entity> entities,
      Function<EntityId, EntityClass> classes,
      Words words) {
    List<Paragraph> corpus = paragraphs(articles, words);
    NewWords newWords = NewWords.of(corpus);
    List<Gloss> glosses =
        corpus.stream().flatMap(p -> Glosses.in(p, newWords::frequency).stream()).toList();
    Sightings sightings = sightings(articles.size(), corpus, newWords, glosses, words);
    Merges merges = new Merges(entities, classes, glosses);
    List<Candidate> found = new ArrayList<>();
    for (Group group : Groups.of(sightings.settled(), glosses)) {
      found.add(candidate(group, merges));
    }
    found.removeIf(candidate -> candidate.confidence() < SHOWN);
    found.sort(
        Comparator.comparing((Candidate c) -> c.merge().isPresent())
            .thenComparing(Comparator.comparingDouble(Candidate::confidence).reversed())
            .thenComparing(Comparator.comparingInt(Candidate::mentions).reversed())
            .thenComparing(Candidate::name));
    return found;
  }

  private static Sightings sightings(
      int articles, List<Paragraph> corpus, NewWords newWords, List<Gloss> glosses, Words words) {
    Sightings sightings = new Sightings(articles);
    for (Paragraph paragraph : corpus) {
      FINDERS.forEach(finder -> finder.find(paragraph, sightings));
    }
    for (String word : newWords.words(words)) {
      if (NounPhraseFinder.isOffice(word)) {
        continue;
      }
      sightings.propose(word, newWords.isBound(word) ? Evidence.BOUND_WORD : Evidence.NEW_WORD);
      if (PersonNameFinder.isTransliteration(word)) {
        sightings.propose(word, Evidence.TRANSLITERATION);
      }
    }
    for (Gloss gloss : glosses) {
      sightings.propose(gloss.first(), Evidence.GLOSS);
      sightings.propose(gloss.second(), Evidence.GLOSS);
    }
    sightings.dropRare(Evidence.NOUN_PHRASE, FEWEST_PHRASES);
    sightings.readPlaces(corpus);
    return sightings;
  }

  private static Candidate candidate(Group group, Merges merges) {
    Sighted seen = group.joined();
    TreeSet<String> names = new TreeSet<>(group.aliases());
    names.add(seen.name());
    Optional<EntityId> merge = merges.entityFor(names, seen.sort());
    return new Candidate(
        seen.name(),
        group.aliases(),
        seen.sort(),
        Math.round(seen.confidence() * 100) / 100.0,
        seen.places().size(),
        seen.articles(),
        seen.counts().entrySet().stream().map(e -> e.getKey().written()).toList(),
        Citations.of(seen.places()),
        merge);
  }

  private static List<Paragraph> paragraphs(List<ArticleAnalysis> articles, Words words) {
    return IntStream.range(0, articles.size())
        .parallel()
        .mapToObj(i -> Paragraph.of(articles.get(i), i, words))
        .flatMap(List::stream)
        .toList();
  }
}
