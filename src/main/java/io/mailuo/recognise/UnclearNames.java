package io.mailuo.recognise;

import io.mailuo.recognise.Mention.Rule;
import io.mailuo.recognise.Rejection.Cause;
import io.mailuo.recognise.Senses.Discourse;
import io.mailuo.recognise.Senses.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Decides about the names of a text that need not mean an entity of the hub: that several bear,
 * that are common words, that may be the beginning of a longer name. It comes last, since what the
 * rest of the text names speaks for a reading.
 */
final class UnclearNames {

  private final Senses senses;
  private final SearchedBody text;
  private final RecognitionDraft draft;
  private final Discourse discourse;

  UnclearNames(Senses senses, SearchedBody text, RecognitionDraft draft) {
    this.senses = senses;
    this.text = text;
    this.draft = draft;
    this.discourse = new Discourse(text.whole(), draft.named());
  }

  /** Decides each name once for all its places. */
  void decide(List<Spelling> unclear) {
    Map<String, List<Spelling>> byName = new TreeMap<>();
    for (Spelling spelling : unclear) {
      byName.computeIfAbsent(text.written(spelling), key -> new ArrayList<>()).add(spelling);
    }
    byName.values().forEach(this::decideTogether);
  }

  private void decideTogether(List<Spelling> places) {
    List<List<Reading>> readings = new ArrayList<>();
    places.forEach(place -> readings.add(readings(place)));
    OneSense sense = OneSense.of(readings);
    for (int i = 0; i < places.size(); i++) {
      settle(places.get(i), sense, readings.get(i));
    }
  }

  private List<Reading> readings(Spelling place) {
    boolean common = senses.isCommonWord(place, text.written(place));
    return senses.readings(place, text.text(place.block()), common, discourse);
  }

  private void settle(Spelling place, OneSense sense, List<Reading> here) {
    Reading best = sense.best();
    String score = String.format(Locale.ROOT, "%.2f", best.score());
    Reason why = best.reason().and("score", score);
    if (sense.isClear() && !sense.isContradictedBy(here) && !mayBeLonger(place)) {
      Rule rule = sense.isShared() ? Rule.CONTEXT : Rule.ALIAS;
      draft.accept(place, best.entity(), rule, best.score(), why);
    } else {
      Cause cause = sense.isShared() ? Cause.AMBIGUOUS : Cause.SENSE;
      Reason reason = Reason.of(sense.isShared() ? "shared" : "other-sense").and(why);
      draft.reject(place, cause, OptionalDouble.of(best.score()), reason);
    }
  }

  /**
   * A longer Latin name that the hub does not know, unless the short one is at home in the text.
   */
  private boolean mayBeLonger(Spelling place) {
    return LatinEdges.mayBeLongerName(text.text(place.block()), place.at())
        && place.entities().stream()
            .noneMatch(entity -> discourse.accepted().contains(entity.id()));
  }
}
