package io.mailuo.page;

import java.util.List;
import java.util.Optional;

/**
 * How the entities hang together: a drawing, and the same as a table.
 *
 * @param picture the entities with the strongest ties
 * @param small fewer of them, for narrow screens
 * @param ties every line of the drawing, strongest first
 */
public record GraphPage(Frame frame, GraphPicture picture, GraphPicture small, List<Tie> ties)
    implements Page {

  public GraphPage {
    ties = List.copyOf(ties);
  }

  @Override
  public String template() {
    return "graph";
  }

  /**
   * A row of the table.
   *
   * @param together number of sentences that name both
   * @param sentence the best of them
   * @param href of the page of the pair, where it has one
   */
  public record Tie(
      EntityChip first,
      EntityChip second,
      int together,
      Optional<EntityPage.Sentence> sentence,
      Optional<String> href) {}
}
