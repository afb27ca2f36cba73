package io.mailuo.extract;

import io.mailuo.markdown.Block;
import io.mailuo.text.Folding;
import io.mailuo.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads printed interviews, whose answers stand behind a name and a colon without quotation marks.
 * A name and a colon alone may as well introduce a description: only a section in which somebody
 * asks is an interview.
 */
final class Interviews {

  private static final Pattern ASKS =
      Pattern.compile(
          " *(?:问|[Qq]|[\\p{IsHan}]{0,8}记者|主持人|采访者|提问者?|本[刊报台]|[\\p{IsHan}]{2,6}(?:日报|晚报|周刊|杂志|新闻)) ?: ?(?![“\"「]).{2,200}",
          Pattern.DOTALL);
  private static final Pattern QUOTES = Pattern.compile(" *[“\"「『]");
  private static final int SHORTEST = 4;

  private final SpeakerFinder speakers;
  private final Set<Integer> sections = new HashSet<>();

  Interviews(List<Block> blocks, SpeakerFinder speakers) {
    this.speakers = speakers;
    blocks.stream()
        .filter(block -> block.kind() == Block.Kind.PROSE)
        .filter(block -> ASKS.matcher(Folding.fold(block.text())).lookingAt())
        .forEach(block -> sections.add(block.section()));
  }

  /** The answer that a block of an interview is. */
  Optional<Utterance> answer(int index, Block block, SpeechText speech) {
    return sections.contains(block.section())
        ? speakers.ofLine(index, speech).flatMap(speaker -> answer(speech, speaker.party()))
        : Optional.empty();
  }

  private static Optional<Utterance> answer(SpeechText speech, Party party) {
    int start = speech.skipSpaces(party.passage().inBlock().end() + 1);
    int end = speech.skipSpacesBack(speech.length());
    boolean words =
        end - start >= SHORTEST && !QUOTES.matcher(speech.text()).region(start, end).lookingAt();
    return words
        ? Optional.of(new Utterance(Quotation.Kind.DIRECT, party, new Span(start, end)))
        : Optional.empty();
  }
}
