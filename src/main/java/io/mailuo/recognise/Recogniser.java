package io.mailuo.recognise;

import io.mailuo.content.Autolink;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.markdown.Body;
import io.mailuo.text.Words;
import java.util.Optional;

/**
 * Finds the mentions of the hub's entities in a text and says which become links. Safe to share
 * between threads.
 */
public final class Recogniser {

  private final Gazetteer gazetteer;
  private final Senses senses;
  private final Boundaries boundaries;
  private final LinkChooser chooser;

  /**
   * @param words decides where Chinese words begin and end
   * @param policy which mentions become links
   */
  public Recogniser(Gazetteer gazetteer, Words words, LinkPolicy policy) {
    this.gazetteer = gazetteer;
    this.senses = new Senses(gazetteer, words);
    this.boundaries = new Boundaries(words);
    this.chooser =
        new LinkChooser(
            policy,
            id ->
                gazetteer
                    .entity(id)
                    .filter(entity -> gazetteer.classOf(entity) == EntityClass.TERM)
                    .isPresent());
  }

  /**
   * Recognises a text of an entity's own page, which is never linked to itself.
   *
   * @param source text of the file that the body comes from
   */
  public Recognition recognise(Body body, String source, Entity self) {
    return choose(find(body, source), body, Autolink.ALL, Optional.of(self.id()));
  }

  /**
   * Recognises a text.
   *
   * @param source text of the file that the body comes from
   * @param autolink what its author has to say about links
   */
  public Recognition recognise(Body body, String source, Autolink autolink) {
    return choose(find(body, source), body, autolink, Optional.empty());
  }

  private Recognition find(Body body, String source) {
    return new Recognising(gazetteer, senses, boundaries, body, source).run();
  }

  private Recognition choose(
      Recognition found, Body body, Autolink autolink, Optional<EntityId> self) {
    return new Recognition(
        chooser.choose(
            found.mentions(),
            body,
            id -> autolink.links(id) && gazetteer.entity(id).filter(Entity::autolink).isPresent(),
            self),
        found.rejections(),
        found.suppressed(),
        found.otherTargets(),
        found.ambiguousTargets());
  }
}
