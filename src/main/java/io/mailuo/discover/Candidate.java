package io.mailuo.discover;

import io.mailuo.content.EntityId;
import io.mailuo.recognise.EntityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A name that the hub may want a page for, or another name of an entity that it has.
 *
 * @param name in the form that the articles use most
 * @param aliases other forms, sorted
 * @param sort what sort of thing it seems to be
 * @param confidence 0 to 1, two decimals
 * @param mentions number of places at which it stands, all forms together
 * @param articles number of articles that hold it
 * @param evidence what speaks for it, as in files, in a fixed order
 * @param sentences the few that show it best
 * @param merge the entity of the hub of which it seems to be another name
 */
public record Candidate(
    String name,
    List<String> aliases,
    EntityClass sort,
    double confidence,
    int mentions,
    int articles,
    List<String> evidence,
    List<Citation> sentences,
    Optional<EntityId> merge) {

  public Candidate {
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(merge, "merge");
    aliases = List.copyOf(aliases);
    evidence = List.copyOf(evidence);
    sentences = List.copyOf(sentences);
    if (name.isBlank()) {
      throw new IllegalArgumentException("a candidate has a name");
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("a confidence is 0 to 1, got " + confidence);
    }
    if (articles < 0 || mentions < articles) {
      throw new IllegalArgumentException(
          "an article holds a name at least once: " + mentions + " in " + articles);
    }
  }

  /** The name, then the aliases. */
  public List<String> names() {
    List<String> names = new ArrayList<>(List.of(name));
    names.addAll(aliases);
    return names;
  }

  /**
   * A sentence that uses the name.
   *
   * @param path of the article's file, relative to the hub
   * @param line 1-based, in the file
   * @param sentence its text
   */
  public record Citation(String path, int line, String sentence) {

    /** {@code path:line}. */
    public String place() {
      return path + ":" + line;
    }
  }
}
