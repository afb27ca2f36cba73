package io.mailuo.extract;

import java.util.Objects;

/**
 * Who speaks, and where the clause that says so begins.
 *
 * @param from offset in the block of the name, or of the pronoun that stands for it
 * @param own true where the clause names the speaker; false where an earlier clause of the sentence
 *     does (某人转发了该帖，并表示，…)
 * @param contrasted true where the clause sets the speaker against another one (则, 却, 也)
 * @param oneOfSeveral true where the clause names others who say it too: 甲和乙都认为
 */
record Speaker(Party party, int from, boolean own, boolean contrasted, boolean oneOfSeveral) {

  Speaker {
    Objects.requireNonNull(party, "party");
    if (from < 0) {
      throw new IllegalArgumentException("a speaker stands in the text");
    }
  }

  /** One who speaks alone, named by the clause. */
  static Speaker named(Party party, int from) {
    return new Speaker(party, from, true, false, false);
  }

  Speaker asOneOfSeveral() {
    return new Speaker(party, from, own, contrasted, true);
  }
}
