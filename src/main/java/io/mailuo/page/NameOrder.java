package io.mailuo.page;

import io.mailuo.content.Entity;
import io.mailuo.text.Pinyin;
import io.mailuo.text.Scripts;
import java.util.List;
import java.util.Locale;

/**
 * How an entity's name is spelled in Latin letters: for the A–Z and for visitors who type pinyin.
 *
 * @param syllables lower case, e.g. {@code [zhou, hong, yi]}
 */
public record NameOrder(List<String> syllables) {

  public NameOrder {
    syllables = List.copyOf(syllables);
  }

  /** The spelling of an entity's name: the editor's, else the dictionary's. */
  public static NameOrder of(Entity entity, boolean person) {
    return entity
        .pinyin()
        .map(written -> new NameOrder(List.of(written.toLowerCase(Locale.ROOT).split("[\\s']+"))))
        .orElseGet(() -> of(entity.name(), person));
  }

  /** The spelling of any name. */
  public static NameOrder of(String name, boolean person) {
    return new NameOrder(person ? Pinyin.ofPerson(name) : Pinyin.of(name));
  }

  /** {@code A} to {@code Z}; {@code #} for digits and for what has no spelling. */
  String letter() {
    char first = full().isEmpty() ? '#' : Character.toUpperCase(full().charAt(0));
    return Scripts.isAsciiLetter(first) ? String.valueOf(first) : "#";
  }

  /** All syllables without spaces, e.g. {@code zhouhongyi}. */
  public String full() {
    return String.join("", syllables);
  }

  /** First letters, e.g. {@code zhy}. */
  public String initials() {
    StringBuilder initials = new StringBuilder();
    syllables.stream().filter(s -> !s.isEmpty()).forEach(s -> initials.append(s.charAt(0)));
    return initials.toString();
  }
}
