package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.text.Span;
import java.util.List;

/**
 * What the articles say of an entity.
 *
 * @param mentionedIn newest article first
 * @param related closest first
 * @param roles what the entity was somewhere, newest first
 * @param people who was what here, newest first
 * @param said what it said, newest first
 * @param saidAbout what others said of it, newest first
 * @param timeline what happened to it, newest first
 * @param relations how it stands to others, as the subject first
 */
public record EntityKnowledge(
    Entity entity,
    List<MentioningArticle> mentionedIn,
    List<Related> related,
    List<HeldRole> roles,
    List<HeldRole> people,
    List<Said> said,
    List<Said> saidAbout,
    List<TimelineItem> timeline,
    List<StatedRelation> relations) {

  public EntityKnowledge {
    mentionedIn = List.copyOf(mentionedIn);
    related = List.copyOf(related);
    roles = List.copyOf(roles);
    people = List.copyOf(people);
    said = List.copyOf(said);
    saidAbout = List.copyOf(saidAbout);
    timeline = List.copyOf(timeline);
    relations = List.copyOf(relations);
  }

  /** Number of mentions in all articles. */
  public int mentions() {
    return mentionedIn.stream().mapToInt(MentioningArticle::count).sum();
  }

  /**
   * An article that mentions the entity.
   *
   * @param count number of mentions
   * @param evidence one for each sentence that mentions it, in the order of the text
   */
  public record MentioningArticle(Article article, int count, List<Evidence> evidence) {
    public MentioningArticle {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A sentence that mentions the entity.
   *
   * @param sentence its text
   * @param names stretches of it that name the entity, in order
   * @param anchor id of the sentence in the article's page
   */
  public record Evidence(String sentence, List<Span> names, String anchor) {
    public Evidence {
      names = List.copyOf(names);
    }
  }

  /**
   * Another entity that is mentioned near this one more often than chance would have it.
   *
   * @param together number of sentences that name both
   * @param nearby number of paragraphs that name both
   * @param strength log-likelihood ratio, higher is closer
   */
  public record Related(EntityId entity, int together, int nearby, double strength) {}
}
