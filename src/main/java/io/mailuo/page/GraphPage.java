package io.mailuo.page;

import java.util.List;
import java.util.Optional;

/**
 * How the entities hang together: a drawing, and the same as a table.
 *
 * @param picture the entities with the strongest ties
 * @param small fewer of them, for narrow screens
 * @param legend the signs of the kinds
 * @param ties every line of the drawing, strongest first
 */
public record GraphPage(
    Frame frame, GraphPicture picture, GraphPicture small, List<Sign> legend, List<Tie> ties)
    implements Page {

  public GraphPage {
    legend = List.copyOf(legend);
    ties = List.copyOf(ties);
  }

  @Override
  public String template() {
    return "graph";
  }

  /**
   * What a sign stands for.
   *
   * @param shape as in {@link GraphPicture.Node}
   * @param kind folder of the kind
   * @param label e.g. 人物
   */
  public record Sign(String shape, String kind, String label) {}

  /**
   * A row of the table.
   *
   * @param verbs keys of what the first does to the second, in the message files; may be empty
   * @param together number of sentences that name both
   * @param nearby number of paragraphs that name both
   * @param sentence the best of them; empty where none says enough
   * @param href of the page of the pair, where it has one
   */
  public record Tie(
      EntityChip first,
      EntityChip second,
      List<String> verbs,
      int together,
      int nearby,
      Optional<EntityPage.Sentence> sentence,
      Optional<String> href) {
    public Tie {
      verbs = List.copyOf(verbs);
    }
  }
}
