package io.mailuo.page;

import java.util.List;

/**
 * All entities, or those of one kind, under the letters A to Z and #.
 *
 * @param heading e.g. 人物 or, for all kinds, the interface's word
 * @param filters the index of all kinds, then each kind
 * @param letters all 27, in order: A to Z, then #; those without entries are shown greyed
 * @param total number of rows
 */
public record NameIndexPage(
    Frame frame, String heading, List<Filter> filters, List<Letter> letters, int total)
    implements Page {

  public NameIndexPage {
    filters = List.copyOf(filters);
    letters = List.copyOf(letters);
  }

  @Override
  public String template() {
    return "names";
  }

  /**
   * A switch to another index.
   *
   * @param kind folder of the kind, empty for all
   * @param label e.g. 人物
   * @param href relative to this page
   * @param count number of entities there
   * @param current true: this page
   */
  public record Filter(String kind, String label, String href, int count, boolean current) {}

  /**
   * The names under one letter.
   *
   * @param letter {@code A} to {@code Z} or {@code #}
   * @param id of its heading, e.g. {@code letter-a}; {@code letter-other} for {@code #}
   * @param rows sorted by pinyin, then by id; may be empty
   * @param all where the index has several pages, those that hold all names of the letter
   */
  public record Letter(String letter, String id, List<Row> rows, List<NavLink> all) {
    public Letter {
      all = List.copyOf(all);
      rows = List.copyOf(rows);
    }
  }

  /**
   * One entity.
   *
   * @param chip the entity, {@code count} its number of mentions
   * @param summary may be empty
   * @param keys what a visitor may type to find it, lower case, separated by spaces: names, pinyin,
   *     initials
   */
  public record Row(EntityChip chip, String summary, String keys) {}
}
