package io.mailuo.page;

import java.util.List;
import java.util.Optional;

/**
 * Who or what an entity is, by evidence.
 *
 * @param name main name
 * @param spelled the name in pieces, rare characters with their reading
 * @param kind the entity's own kind first, then those under which it is listed too
 * @param aliases other names; may be empty
 * @param summary the definition, may be empty
 * @param facts the infobox; may be empty
 * @param sameAs the same entity elsewhere
 * @param homonyms other entities that share one of its names (the hatnote)
 * @param reviewed when an editor last read the page; empty: collected by machine only
 * @param text own text of the entity's file
 * @param mentions number of mentions in all articles
 * @param articles number of articles that mention it
 * @param mentionedIn newest article first
 * @param older pages of the years that do not fit here; empty where all do
 * @param tagged newest articles that bear its name as a tag and do not mention it
 * @param allTagged the list of all articles that bear the tag, where not all are shown here
 * @param panels related entities by kind, closest first
 * @param findings what the articles say of it
 * @param allFindings the page with all of them, where this one has no room for them
 * @param graph its closest entities, drawn; empty where there are too few
 */
public record EntityPage(
    Frame frame,
    String name,
    List<Spelled> spelled,
    List<KindLink> kind,
    List<String> aliases,
    List<Piece> summary,
    List<Fact> facts,
    List<Link> sameAs,
    List<EntityChip> homonyms,
    Optional<Day> reviewed,
    Optional<Prose> text,
    int mentions,
    int articles,
    List<MentioningArticle> mentionedIn,
    List<NavLink> older,
    List<ArticleCard> tagged,
    Optional<Link> allTagged,
    List<Panel> panels,
    Findings findings,
    Optional<AllFindings> allFindings,
    Optional<GraphPicture> graph)
    implements Page {

  public EntityPage {
    spelled = List.copyOf(spelled);
    kind = List.copyOf(kind);
    aliases = List.copyOf(aliases);
    summary = List.copyOf(summary);
    facts = List.copyOf(facts);
    sameAs = List.copyOf(sameAs);
    homonyms = List.copyOf(homonyms);
    mentionedIn = List.copyOf(mentionedIn);
    older = List.copyOf(older);
    tagged = List.copyOf(tagged);
    panels = List.copyOf(panels);
    if (kind.isEmpty()) {
      throw new IllegalArgumentException("an entity has a kind: " + name);
    }
  }

  @Override
  public String template() {
    return "entity";
  }

  @Override
  public Optional<Prose> prose() {
    return text;
  }

  /**
   * A piece of the name.
   *
   * @param reading pinyin of a rare character; empty for all else
   */
  public record Spelled(String text, Optional<String> reading) {}

  /**
   * The way to everything that the articles say.
   *
   * @param count how many findings there are
   */
  public record AllFindings(String href, int count) {}

  /**
   * A kind under which the entity is listed.
   *
   * @param kind folder of the kind
   * @param label e.g. 人物
   * @param href the A–Z of the kind
   */
  public record KindLink(String kind, String label, String href) {}

  /**
   * A line of the infobox.
   *
   * @param label e.g. 开发者
   * @param values at least one
   */
  public record Fact(String label, List<FactValue> values) {
    public Fact {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of the infobox.
   *
   * @param value may hold links to other entities
   * @param date as of when, as the editor wrote it: a day, a month or a year
   * @param source where it is from, in the words of the editor; empty where he does not say
   */
  public record FactValue(List<Piece> value, Optional<String> date, List<Piece> source) {
    public FactValue {
      value = List.copyOf(value);
      source = List.copyOf(source);
    }
  }

  /**
   * An article that mentions the entity.
   *
   * @param title of the article
   * @param href of the article
   * @param day when it appeared
   * @param lang language of the article
   * @param count number of mentions in it
   * @param sentences each sentence that mentions the entity, in the order of the text
   */
  public record MentioningArticle(
      String title,
      String href,
      Optional<Day> day,
      String lang,
      int count,
      List<Sentence> sentences) {
    public MentioningArticle {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A sentence that mentions the entity.
   *
   * @param pieces the sentence, the entity's name marked
   * @param href leads to this very sentence in its article
   */
  public record Sentence(List<Piece> pieces, String href) {
    public Sentence {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * Related entities of one kind.
   *
   * @param kind folder of the kind
   * @param label label of the kind, as the hub calls it
   * @param entities closest first; {@code count} is the number of sentences and paragraphs that
   *     name both
   */
  public record Panel(String kind, String label, List<EntityChip> entities) {
    public Panel {
      entities = List.copyOf(entities);
    }
  }
}
