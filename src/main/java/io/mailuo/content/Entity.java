package io.mailuo.content;

import io.mailuo.markdown.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person, company, product, concept or whatever kinds the hub has.
 *
 * @param id e.g. {@code people/sam-altman}
 * @param path of its file, relative to the hub
 * @param slug last part of its URL
 * @param name main name, in NFC, not blank
 * @param aliases other names, in NFC, none equal to the name or to one another
 * @param summary definition; may be empty
 * @param facts in the order of the file
 * @param sameAs URLs, http or https
 * @param also other kinds under which it is listed
 * @param match how the case of its Latin names is compared
 * @param autolink false: mentions are kept but never linked
 * @param context words that speak for this entity where a name is shared
 * @param priority higher wins where names compete; 0 by default
 * @param pinyin reading of the name, syllables separated by spaces; empty: from the dictionary
 * @param redirectFrom site paths that lead here
 * @param reviewed when an editor last read the page
 */
public record Entity(
    EntityId id,
    String path,
    Slug slug,
    String name,
    List<String> aliases,
    String summary,
    List<Fact> facts,
    List<String> sameAs,
    List<String> also,
    Match match,
    boolean autolink,
    List<String> context,
    int priority,
    Optional<String> pinyin,
    List<Written> redirectFrom,
    Optional<LocalDate> reviewed,
    Body body) {

  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(body, "body");
    aliases = List.copyOf(aliases);
    facts = List.copyOf(facts);
    sameAs = List.copyOf(sameAs);
    also = List.copyOf(also);
    context = List.copyOf(context);
    redirectFrom = List.copyOf(redirectFrom);
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entity has a name: " + id);
    }
  }

  /** The name, then the aliases. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    names.add(name);
    names.addAll(aliases);
    return names;
  }

  /** How the case of Latin letters is compared. */
  public enum Match {
    /** As written or all in capitals. */
    DEFAULT,
    /** As written only. */
    EXACT,
    /** In any case. */
    IGNORE_CASE
  }
}
