package io.mailuo.page;

import io.mailuo.content.Entity;
import io.mailuo.page.EntityPage.Spelled;
import io.mailuo.text.Pinyin;
import io.mailuo.text.RareCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Readings for the rare characters of a name. The editor's {@code pinyin} goes first where it
 * differs from the dictionary's reading; that one has a tone.
 */
final class RareNames {

  private RareNames() {}

  /** The name of an entity in pieces, each rare character by itself. */
  static List<Spelled> spelled(Entity entity, boolean person) {
    String name = entity.name();
    List<Spelled> pieces = new ArrayList<>();
    int shown = 0;
    for (int i = 0; i < name.length(); i++) {
      if (RareCharacters.isRare(name.charAt(i))) {
        plain(name, shown, i, pieces);
        String character = name.substring(i, i + 1);
        pieces.add(new Spelled(character, reading(entity, i, person)));
        shown = i + 1;
      }
    }
    plain(name, shown, name.length(), pieces);
    return pieces;
  }

  private static void plain(String name, int start, int end, List<Spelled> pieces) {
    if (start < end) {
      pieces.add(new Spelled(name.substring(start, end), Optional.empty()));
    }
  }

  private static Optional<String> reading(Entity entity, int at, boolean person) {
    String name = entity.name();
    List<String> syllables = NameOrder.of(entity, person).syllables();
    int place = Pinyin.of(name.substring(0, at)).size();
    Optional<String> toned = Pinyin.toned(name, at);
    if (place >= syllables.size() || syllables.size() != Pinyin.of(name).size()) {
      return toned;
    }
    String syllable = syllables.get(place);
    boolean same = Pinyin.of(name.substring(at, at + 1)).contains(syllable);
    return same ? toned : Optional.of(syllable);
  }
}
