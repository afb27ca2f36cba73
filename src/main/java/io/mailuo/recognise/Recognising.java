package io.mailuo.recognise;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.markdown.Body;
import io.mailuo.recognise.Mention.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The recognition of one text, from what is sure to what is not: what spells a name and stands as
 * one, what the author forced, names that mean one thing only, parts of the names of persons, and
 * at last the names whose sense the text must decide. One use, one thread.
 */
final class Recognising {

  /** How sure a part of a person's name is: less than the name, since others may bear it too. */
  private static final double SURE_OF_PART = 0.9;

  private final Gazetteer gazetteer;
  private final Senses senses;
  private final Boundaries boundaries;
  private final SearchedBody text;
  private final RecognitionDraft draft;

  /**
   * @param source text of the file that the body comes from
   */
  Recognising(Gazetteer gazetteer, Senses senses, Boundaries boundaries, Body body, String source) {
    this.gazetteer = gazetteer;
    this.senses = senses;
    this.boundaries = boundaries;
    this.text = new SearchedBody(body, source);
    this.draft = new RecognitionDraft(text);
  }

  Recognition run() {
    List<Spelling> standing = new StandingNames(gazetteer, boundaries, text, draft).find();
    new ForcedMentions(gazetteer, text, draft).add();
    List<Spelling> unclear = acceptClear(standing);
    acceptParts(standing);
    new UnclearNames(senses, text, draft).decide(unclear);
    return draft.finished();
  }

  /** Accepts what can mean one thing only; gives back what needs a decision. */
  private List<Spelling> acceptClear(List<Spelling> standing) {
    List<Spelling> unclear = new ArrayList<>();
    Set<Place> starts = new HashSet<>();
    standing.forEach(spelling -> starts.add(new Place(spelling.block(), spelling.at().start())));
    for (Spelling spelling : standing) {
      if (spelling.isPart()) {
        continue;
      }
      List<Entity> bearers = spelling.entities();
      if (bearers.size() > 1 || isCommon(spelling) || mayBeLonger(spelling, starts)) {
        unclear.add(spelling);
      } else {
        draft.accept(spelling, bearers.get(0), Rule.ALIAS, 1.0, Reason.of("name"));
      }
    }
    return unclear;
  }

  /** Where a stretch begins. */
  private record Place(int block, int offset) {}

  private boolean isCommon(Spelling spelling) {
    return senses.isCommonWord(spelling, text.written(spelling));
  }

  /** A capitalised word follows that belongs to no other name of the hub. */
  private boolean mayBeLonger(Spelling spelling, Set<Place> starts) {
    return LatinEdges.mayBeLongerName(text.text(spelling.block()), spelling.at())
        && !starts.contains(new Place(spelling.block(), spelling.at().end() + 1));
  }

  /** Parts of a person's name count after the full name: 克莱因 after 莉莎·克莱因. */
  private void acceptParts(List<Spelling> standing) {
    Map<EntityId, Integer> introduced = new HashMap<>();
    draft.mentions().forEach(m -> introduced.merge(m.entity(), m.at().start(), Math::min));
    for (Spelling spelling : standing) {
      if (spelling.isPart()) {
        int start = text.sourceOf(spelling).start();
        List<Entity> named =
            spelling.entities().stream()
                .filter(e -> introduced.getOrDefault(e.id(), Integer.MAX_VALUE) < start)
                .toList();
        if (named.size() == 1) {
          Reason reason = Reason.of("name-part");
          draft.accept(spelling, named.get(0), Rule.NAME_PART, SURE_OF_PART, reason);
        }
      }
    }
  }
}
