package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import io.mailuo.text.Folding;
import io.mailuo.text.Scripts;
import java.util.Arrays;
import java.util.List;

/**
 * A text as the set of its small pieces: pairs of neighbouring Chinese characters, and Latin words.
 * How much one text is contained in another is measured as in Broder, On the Resemblance and
 * Containment of Documents, Compression and Complexity of Sequences (1997): the share of the
 * smaller set that both have. Resemblance (Jaccard) would punish a source for telling more.
 */
final class Shingles {

  /** Each piece once: two code units, or the hash of a word or of an entity's id. */
  private final int[] sorted;

  private Shingles(int[] sorted) {
    this.sorted = sorted;
  }

  /** The pieces of a sentence; a name counts once, however long it is. */
  static Shingles of(SourceSentence sentence) {
    return of(
        unnamed(sentence.text(), sentence.names()),
        sentence.names().stream().map(NamedStretch::entity).toList());
  }

  /**
   * The pieces of a text that is so short that its names would outweigh what it says. Verbs that
   * tell one turn of things are one piece.
   */
  static Shingles besideNames(String text, List<NamedStretch> names) {
    return of(Turn.Kind.named(unnamed(text, names)), List.of());
  }

  private static String unnamed(String text, List<NamedStretch> names) {
    StringBuilder unnamed = new StringBuilder(text);
    for (NamedStretch name : names) {
      unnamed.replace(name.at().start(), name.at().end(), " ".repeat(name.at().length()));
    }
    return unnamed.toString();
  }

  /**
   * The pieces of a text. Figures are none: they say the date, which is compared apart.
   *
   * @param named what the text names; each counts as a piece
   */
  static Shingles of(String text, List<EntityId> named) {
    String folded = Folding.lower(Folding.fold(text));
    int[] pieces = new int[folded.length() + named.size()];
    int count = 0;
    for (EntityId entity : named) {
      pieces[count++] = entity.value().hashCode();
    }
    int i = 0;
    while (i < folded.length()) {
      int end = wordEnd(folded, i);
      if (end > i + 1) {
        pieces[count++] = folded.substring(i, end).hashCode();
      } else if (isPair(folded, i)) {
        pieces[count++] = folded.charAt(i) << 16 | folded.charAt(i + 1);
      }
      i = Math.max(end, i + 1);
    }
    return new Shingles(Arrays.stream(pieces, 0, count).sorted().distinct().toArray());
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Scripts.isAsciiLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPair(String text, int i) {
    return i + 1 < text.length()
        && Scripts.isHan(text.charAt(i))
        && Scripts.isHan(text.charAt(i + 1));
  }

  /** The share of the smaller set that both have, 0 to 1. */
  double containment(Shingles other) {
    int smaller = Math.min(sorted.length, other.sorted.length);
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < sorted.length && j < other.sorted.length) {
      int order = Integer.compare(sorted[i], other.sorted[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return smaller == 0 ? 0 : (double) both / smaller;
  }
}
