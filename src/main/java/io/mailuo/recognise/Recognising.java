package io.mailuo.recognise;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Body;
import io.mailuo.markdown.Body.WikiTarget;
import io.mailuo.markdown.Run;
import io.mailuo.recognise.Mention.Rule;
import io.mailuo.recognise.Recognition.AmbiguousTarget;
import io.mailuo.recognise.Recognition.Suppression;
import io.mailuo.recognise.Rejection.Cause;
import io.mailuo.recognise.Senses.Reading;
import io.mailuo.recognise.Senses.Surroundings;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** The recognition of one text, step by step. One use, one thread. */
final class Recognising {

  private final Gazetteer gazetteer;
  private final Senses senses;
  private final Boundaries boundaries;
  private final Body body;
  private final String source;
  private final List<String> texts;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<Suppression> suppressed = new ArrayList<>();
  private final List<WikiTarget> otherTargets = new ArrayList<>();

  /** Entities that the text names beyond doubt. */
  private final Set<EntityId> atHome = new HashSet<>();

  private final List<AmbiguousTarget> ambiguousTargets = new ArrayList<>();

  Recognising(Gazetteer gazetteer, Senses senses, Boundaries boundaries, Body body, String source) {
    this.gazetteer = gazetteer;
    this.senses = senses;
    this.boundaries = boundaries;
    this.body = body;
    this.source = source;
    this.texts = body.blocks().stream().map(MaskedText::of).toList();
  }

  Recognition run() {
    List<Candidate> standing = new ArrayList<>();
    for (int block = 0; block < texts.size(); block++) {
      standing.addAll(settleOverlaps(spelled(block)));
    }
    addForced();
    List<Candidate> unclear = acceptClear(standing);
    acceptParts(standing);
    decide(unclear);
    mentions.sort(Comparator.comparingInt(mention -> mention.at().start()));
    rejections.sort(Comparator.comparingInt(rejection -> rejection.at().start()));
    suppressed.sort(Comparator.comparingInt(Suppression::at));
    return new Recognition(mentions, rejections, suppressed, otherTargets, ambiguousTargets);
  }

  /** Every stretch of a block that spells a name in the right case. */
  private List<Candidate> spelled(int block) {
    ComposedText text = ComposedText.of(texts.get(block));
    List<Candidate> found = new ArrayList<>();
    gazetteer.find(
        text.text(),
        (start, end, names) -> {
          Span at = new Span(text.written(start), text.written(end));
          String written = text.text().substring(start, end);
          List<Name> right = names.stream().filter(name -> name.matchesCase(written)).toList();
          if (right.isEmpty()) {
            reject(new Candidate(block, at, names), Cause.CASE, Reason.of("other-case"));
          } else {
            found.add(new Candidate(block, at, right));
          }
        });
    found.sort(Candidate.STRONGEST_FIRST);
    return found;
  }

  /** Of candidates that overlap, the strongest that stands at its place as a name. */
  private List<Candidate> settleOverlaps(List<Candidate> candidates) {
    List<Candidate> standing = new ArrayList<>();
    TreeMap<Integer, Span> taken = new TreeMap<>();
    for (Candidate candidate : candidates) {
      Map.Entry<Integer, Span> before = taken.lowerEntry(candidate.at().end());
      if (before != null && before.getValue().overlaps(candidate.at())) {
        continue;
      }
      if (isSuppressed(candidate)) {
        taken.put(candidate.at().start(), candidate.at());
      } else {
        List<Name> names = withoutFaults(candidate);
        if (!names.isEmpty()) {
          taken.put(candidate.at().start(), candidate.at());
          standing.add(new Candidate(candidate.block(), candidate.at(), names));
        }
      }
    }
    standing.sort(Comparator.comparingInt(candidate -> candidate.at().start()));
    return standing;
  }

  /**
   * True for a name after an odd number of backslashes, each of which is a character of the text.
   */
  private boolean isSuppressed(Candidate candidate) {
    int start = body.blocks().get(candidate.block()).sourceOf(candidate.at()).start();
    int backslashes = 0;
    while (start - backslashes > 0 && source.charAt(start - backslashes - 1) == '\\') {
      backslashes++;
    }
    if (backslashes % 2 == 0) {
      return false;
    }
    suppressed.add(new Suppression(start - 1, candidate.block(), candidate.at().start() - 1));
    reject(candidate, Cause.SUPPRESSED, Reason.of("backslash"));
    return true;
  }

  private List<Name> withoutFaults(Candidate candidate) {
    String text = texts.get(candidate.block());
    List<Name> right = new ArrayList<>();
    Optional<Reason> fault = Optional.empty();
    for (Name name : candidate.names()) {
      Optional<Reason> found =
          boundaries.faultOf(text, candidate.at(), gazetteer.classOf(name.entity()));
      if (found.isEmpty()) {
        right.add(name);
      } else {
        fault = found;
      }
    }
    if (right.isEmpty()) {
      reject(candidate, Cause.BOUNDARY, fault.orElseThrow());
    }
    return right;
  }

  /** Accepts what can mean one thing only; gives back what needs a decision. */
  private List<Candidate> acceptClear(List<Candidate> standing) {
    List<Candidate> unclear = new ArrayList<>();
    Set<String> starts = new HashSet<>();
    standing.forEach(candidate -> starts.add(place(candidate.block(), candidate.at().start())));
    for (Candidate candidate : standing) {
      if (candidate.isPart()) {
        continue;
      }
      boolean shared = candidate.entities().size() > 1;
      if (shared || isCommon(candidate) || mayBeLonger(candidate, starts)) {
        unclear.add(candidate);
      } else {
        accept(candidate, candidate.entities().get(0), Rule.ALIAS, 1.0, Reason.of("name"));
      }
    }
    return unclear;
  }

  private boolean isCommon(Candidate candidate) {
    return senses.isCommonWord(candidate, written(candidate));
  }

  /** A capitalised word follows that belongs to no other name of the hub. */
  private boolean mayBeLonger(Candidate candidate, Set<String> starts) {
    return Boundaries.mayBeLongerName(texts.get(candidate.block()), candidate.at())
        && !starts.contains(place(candidate.block(), candidate.at().end() + 1));
  }

  private static String place(int block, int offset) {
    return block + ":" + offset;
  }

  /** Parts of a person's name count after the full name. */
  private void acceptParts(List<Candidate> standing) {
    Map<EntityId, Integer> introduced = new HashMap<>();
    mentions.forEach(m -> introduced.merge(m.entity(), m.at().start(), Math::min));
    for (Candidate candidate : standing) {
      if (candidate.isPart()) {
        int start = sourceOf(candidate).start();
        List<Entity> named =
            candidate.entities().stream()
                .filter(e -> introduced.getOrDefault(e.id(), Integer.MAX_VALUE) < start)
                .toList();
        if (named.size() == 1) {
          accept(candidate, named.get(0), Rule.NAME_PART, 0.9, Reason.of("name-part"));
        }
      }
    }
  }

  /**
   * Decides the sense of each unclear name once for the whole text: the place that says most
   * decides (one sense per discourse, Gale, Church and Yarowsky 1992).
   */
  private void decide(List<Candidate> unclear) {
    Set<EntityId> accepted = new HashSet<>();
    mentions.forEach(mention -> accepted.add(mention.entity()));
    atHome.addAll(accepted);
    Surroundings surroundings = new Surroundings(String.join("\n", texts), accepted);
    Map<String, List<Candidate>> byName = new TreeMap<>();
    for (Candidate candidate : unclear) {
      byName.computeIfAbsent(written(candidate), key -> new ArrayList<>()).add(candidate);
    }
    byName.values().forEach(places -> decide(places, surroundings));
  }

  private void decide(List<Candidate> places, Surroundings surroundings) {
    List<List<Reading>> readings = new ArrayList<>();
    places.forEach(place -> readings.add(readings(place, surroundings)));
    List<Reading> decisive = readings.get(0);
    for (List<Reading> here : readings) {
      decisive = lead(here) > lead(decisive) ? here : decisive;
    }
    for (int i = 0; i < places.size(); i++) {
      settle(places.get(i), decisive, readings.get(i));
    }
  }

  private List<Reading> readings(Candidate place, Surroundings surroundings) {
    String text = texts.get(place.block());
    return senses.readings(place, text, isCommon(place), surroundings);
  }

  /** By how much the best reading leads the next, or the threshold where it is the only one. */
  private static double lead(List<Reading> readings) {
    double next = readings.size() > 1 ? readings.get(1).score() : Senses.ENOUGH;
    return readings.get(0).score() - next;
  }

  private void settle(Candidate place, List<Reading> decisive, List<Reading> here) {
    Reading reading = decisive.get(0);
    boolean shared = decisive.size() > 1;
    boolean enough = shared ? lead(decisive) >= Senses.MARGIN : reading.score() >= Senses.ENOUGH;
    Reading own = here.get(0);
    boolean contradicted =
        shared
            ? !own.entity().equals(reading.entity()) && lead(here) >= Senses.MARGIN
            : own.score() < Senses.ENOUGH - 0.3;
    OptionalDouble best = OptionalDouble.of(reading.score());
    String score = String.format(java.util.Locale.ROOT, "%.2f", reading.score());
    Reason why = reading.reason().and("score", score);
    if (enough && !contradicted && !longerName(place)) {
      accept(place, reading.entity(), shared ? Rule.CONTEXT : Rule.ALIAS, reading.score(), why);
    } else if (shared) {
      reject(place, Cause.AMBIGUOUS, best, Reason.of("shared").and(why));
    } else {
      reject(place, Cause.SENSE, best, Reason.of("other-sense").and(why));
    }
  }

  /**
   * A longer Latin name that the hub does not know, unless the short one is at home in the text.
   */
  private boolean longerName(Candidate place) {
    return Boundaries.mayBeLongerName(texts.get(place.block()), place.at())
        && place.entities().stream().noneMatch(entity -> atHome.contains(entity.id()));
  }

  private void addForced() {
    Map<Span, Integer> blocks = new HashMap<>();
    for (int i = 0; i < body.blocks().size() && !body.wikiLinks().isEmpty(); i++) {
      for (Run run : body.blocks().get(i).runs()) {
        if (run.kind() == Run.Kind.WIKI_LINK) {
          blocks.put(run.source(), i);
        }
      }
    }
    for (WikiTarget link : body.wikiLinks()) {
      List<Entity> named = gazetteer.named(link.target());
      if (named.size() == 1) {
        force(link, named.get(0), blocks);
      } else if (named.isEmpty()) {
        otherTargets.add(link);
      } else {
        List<EntityId> candidates = named.stream().map(Entity::id).sorted().toList();
        ambiguousTargets.add(new AmbiguousTarget(link, candidates));
      }
    }
  }

  private void force(WikiTarget link, Entity entity, Map<Span, Integer> blocks) {
    Integer block = blocks.get(link.textAt());
    if (block == null) {
      return;
    }
    for (Run run : body.blocks().get(block).runs()) {
      if (run.source().equals(link.textAt())) {
        String text = body.blocks().get(block).text();
        mentions.add(
            new Mention(
                run.source(),
                block,
                run.text(),
                text.substring(run.text().start(), run.text().end()),
                entity.id(),
                true,
                Rule.FORCED,
                1.0,
                Reason.of("author", link.target())));
      }
    }
  }

  private void accept(Candidate candidate, Entity entity, Rule rule, double score, Reason reason) {
    Block block = body.blocks().get(candidate.block());
    String text = block.text().substring(candidate.at().start(), candidate.at().end());
    mentions.add(
        new Mention(
            sourceOf(candidate),
            candidate.block(),
            candidate.at(),
            text,
            entity.id(),
            false,
            rule,
            score,
            reason));
  }

  private void reject(Candidate candidate, Cause cause, Reason reason) {
    reject(candidate, cause, OptionalDouble.empty(), reason);
  }

  private void reject(Candidate candidate, Cause cause, OptionalDouble score, Reason reason) {
    Span at = sourceOf(candidate);
    rejections.add(
        new Rejection(
            at,
            source.substring(at.start(), at.end()),
            candidate.entities().stream().map(Entity::id).toList(),
            cause,
            score,
            reason));
  }

  private Span sourceOf(Candidate candidate) {
    return body.blocks().get(candidate.block()).sourceOf(candidate.at());
  }

  private String written(Candidate candidate) {
    return texts.get(candidate.block()).substring(candidate.at().start(), candidate.at().end());
  }
}
