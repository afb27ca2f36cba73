package io.mailuo.extract;

import io.mailuo.markdown.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds whom 该公司 or 他 means: the only one named in the text before. */
final class Antecedents {

  /** Speaks of an organisation besides the one that is named. */
  private static final Pattern ANOTHER =
      Pattern.compile("双方|两家|多家|[另某一]家|对方|竞争对手|合作方|子公司|母公司|客户|供应商|[\\p{IsHan}]{2}(?:有限|科技|股份)公司");

  private final Reading reading;
  private final Parties parties;
  private final SpeakerNames names;

  Antecedents(Reading reading, Parties parties, SpeakerNames names) {
    this.reading = reading;
    this.parties = parties;
    this.names = names;
  }

  /**
   * The only organisation named before an offset in its sentence, else in the sentence before, also
   * where that ends the paragraph above; empty where there are two, or another one may be meant.
   */
  Optional<Party> organisationBefore(int block, int at) {
    Block here = reading.blocks().get(block);
    int start = Math.min(at, here.sentenceAt(at).at().start());
    List<Party> named = names.organisationsIn(block, start, at);
    String between = parties.text(block).substring(start, at);
    if (named.isEmpty() && start > 0) {
      int before = here.sentenceAt(start - 1).at().start();
      named = names.organisationsIn(block, before, start);
      between = parties.text(block).substring(before, at);
    } else if (named.isEmpty() && isAfterProse(block)) {
      Block above = reading.blocks().get(block - 1);
      int end = above.text().length();
      int before = above.sentenceAt(end - 1).at().start();
      named = names.organisationsIn(block - 1, before, end);
      between = parties.text(block - 1).substring(before) + between;
    }
    boolean one = !named.isEmpty() && named.stream().allMatch(names.sameAs(named.get(0)));
    return one && !ANOTHER.matcher(between).find() ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** The only person named in the paragraph above. */
  Optional<Party> onlyPersonAbove(int block) {
    List<Party> named =
        isAfterProse(block)
            ? names.personsIn(block - 1, 0, reading.blocks().get(block - 1).text().length())
            : List.of();
    boolean one = !named.isEmpty() && named.stream().allMatch(names.sameAs(named.get(0)));
    return one ? Optional.of(named.get(0)) : Optional.empty();
  }

  private boolean isAfterProse(int block) {
    Block here = reading.blocks().get(block);
    return block > 0
        && reading.blocks().get(block - 1).kind() == Block.Kind.PROSE
        && reading.blocks().get(block - 1).section() == here.section()
        && !reading.blocks().get(block - 1).text().isEmpty();
  }
}
