package io.mailuo.extract;

import io.mailuo.text.Folding;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import io.mailuo.text.Words;
import java.util.Optional;

/**
 * Recognises names of people by their shape: Chinese ones by family name, transliterated ones by
 * their middle dot, Latin ones by their capitals. Offsets are those of a folded text.
 */
final class PersonNames {

  /** How much the words around a name tell of it. */
  enum Evidence {
    /** A title stands before it, or a byline: it must be a name. */
    STRONG,
    /** A verb of speech follows it: it is no mountain, though it may be called as one is. */
    SPEAKS,
    /** It only stands where a name may stand. */
    WEAK
  }

  private final TransliteratedNames transliterated;
  private final ChineseNames chinese;

  PersonNames(Words words) {
    NameReading reading = new NameReading(words);
    this.transliterated = new TransliteratedNames(reading);
    this.chinese = new ChineseNames(reading);
  }

  /** The name that begins at an offset. */
  Optional<Span> startingAt(String text, int start, Evidence evidence) {
    if (start < 0 || start >= text.length()) {
      return Optional.empty();
    }
    if (!Scripts.isHan(text.charAt(start))) {
      return LatinNames.startingAt(text, start, evidence);
    }
    Optional<Span> foreign = transliterated.startingAt(text, start, evidence);
    if (foreign.isPresent() && text.indexOf(Folding.MIDDLE_DOT, start) < 0) {
      Optional<Span> name = chinese.startingAt(text, start, evidence);
      return name.filter(c -> c.length() >= foreign.get().length()).or(() -> foreign);
    }
    return foreign.or(() -> chinese.startingAt(text, start, evidence));
  }

  /** The name that ends at an offset. */
  Optional<Span> endingAt(String text, int end, Evidence evidence) {
    if (end <= 0 || end > text.length()) {
      return Optional.empty();
    }
    if (!Scripts.isHan(text.charAt(end - 1))) {
      return LatinNames.endingAt(text, end, evidence);
    }
    return transliterated.endingAt(text, end).or(() -> chinese.endingAt(text, end, evidence));
  }
}
