package io.mailuo.recognise;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.markdown.Body.WikiTarget;
import io.mailuo.markdown.Run;
import io.mailuo.recognise.Mention.Rule;
import io.mailuo.recognise.Recognition.AmbiguousTarget;
import io.mailuo.recognise.Recognition.Suppression;
import io.mailuo.recognise.Rejection.Cause;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What has been decided about one text so far: every verdict, written down with its place and its
 * reason. For one thread.
 */
final class RecognitionDraft {

  private final SearchedBody text;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<Suppression> suppressed = new ArrayList<>();
  private final List<WikiTarget> otherTargets = new ArrayList<>();
  private final List<AmbiguousTarget> ambiguousTargets = new ArrayList<>();

  RecognitionDraft(SearchedBody text) {
    this.text = text;
  }

  /** The mentions so far, in the order in which they were accepted. */
  List<Mention> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  /** The entities that the mentions so far name. */
  Set<EntityId> named() {
    Set<EntityId> named = new HashSet<>();
    mentions.forEach(mention -> named.add(mention.entity()));
    return named;
  }

  /** The spelling is a mention. */
  void accept(Spelling spelling, Entity entity, Rule rule, double score, Reason reason) {
    Span at = text.sourceOf(spelling);
    accept(spelling.block(), at, spelling.at(), entity, rule, score, reason);
  }

  /** The author says that a run names the entity. */
  void force(int block, Run run, Entity entity, Reason reason) {
    accept(block, run.source(), run.text(), entity, Rule.FORCED, 1.0, reason);
  }

  private void accept(
      int block, Span at, Span inBlock, Entity entity, Rule rule, double score, Reason reason) {
    String written = text.block(block).text().substring(inBlock.start(), inBlock.end());
    boolean linked = rule == Rule.FORCED;
    mentions.add(
        new Mention(at, block, inBlock, written, entity.id(), linked, rule, score, reason));
  }

  /** The spelling is no mention, and no reading of it was scored. */
  void reject(Spelling spelling, Cause cause, Reason reason) {
    reject(spelling, cause, OptionalDouble.empty(), reason);
  }

  /**
   * The spelling is no mention.
   *
   * @param score 0 to 1: of its best reading
   */
  void reject(Spelling spelling, Cause cause, OptionalDouble score, Reason reason) {
    Span at = text.sourceOf(spelling);
    List<EntityId> bearers = spelling.entities().stream().map(Entity::id).toList();
    String written = text.source().substring(at.start(), at.end());
    rejections.add(new Rejection(at, written, bearers, cause, score, reason));
  }

  /** The author put a backslash right before the spelling. */
  void suppress(Spelling spelling) {
    int backslash = text.sourceOf(spelling).start() - 1;
    suppressed.add(new Suppression(backslash, spelling.block(), spelling.at().start() - 1));
    reject(spelling, Cause.SUPPRESSED, Reason.of("backslash"));
  }

  /** The target of a wiki link is no entity. */
  void noteOther(WikiTarget link) {
    otherTargets.add(link);
  }

  /** The target of a wiki link may be any of several entities. */
  void noteAmbiguous(WikiTarget link, List<Entity> candidates) {
    ambiguousTargets.add(
        new AmbiguousTarget(link, candidates.stream().map(Entity::id).sorted().toList()));
  }

  /** All of it in the order of the text. */
  Recognition finished() {
    mentions.sort(Comparator.comparingInt(mention -> mention.at().start()));
    rejections.sort(Comparator.comparingInt(rejection -> rejection.at().start()));
    suppressed.sort(Comparator.comparingInt(Suppression::at));
    return new Recognition(mentions, rejections, suppressed, otherTargets, ambiguousTargets);
  }
}
