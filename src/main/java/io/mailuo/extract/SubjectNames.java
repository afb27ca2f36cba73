package io.mailuo.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that are subjects of verbs of speech: of one speaker, or of several together. */
final class SubjectNames {

  /**
   * What may stand between the name of a person or of an organisation and its verb, as part of the
   * subject.
   */
  private static final Pattern PERSON_SUFFIX =
      Pattern.compile("(?:本人|先生|女士|教授|博士|老师|院士|律师|医生|导演|主席|总裁|总|等人|等)$");

  private static final Pattern ORGANISATION_SUFFIX = Pattern.compile("(?:方面|官方|公司|集团|团队)$");

  private static final int LONGEST_SUFFIX = 4;

  private static final Pattern AND = Pattern.compile(" ?(?:、|以及|和|与|及) ?");

  /** The organisation and the title between 和 and a name, in UTF-16 code units. */
  private static final int LONGEST_TITLE = 30;

  private static final String CLAUSE_ENDS = "。!?;:,\n“”「」『』()…";

  private final SpeakerNames names;

  SubjectNames(SpeakerNames names) {
    this.names = names;
  }

  /**
   * Who is named as the subject that ends at an offset: 某某, 某某教授, 某某方面.
   *
   * @param from where the clause begins
   */
  Optional<Party> endingAt(int block, String text, int from, int end) {
    Optional<Party> bare = names.endingAt(block, end);
    if (bare.isPresent()) {
      return bare;
    }
    String before = text.substring(Math.max(from, end - LONGEST_SUFFIX), end);
    return behind(block, PERSON_SUFFIX.matcher(before), end)
        .filter(names::isPerson)
        .or(
            () ->
                behind(block, ORGANISATION_SUFFIX.matcher(before), end)
                    .filter(party -> !names.isPerson(party)));
  }

  private Optional<Party> behind(int block, Matcher suffix, int end) {
    return suffix.find() ? names.endingAt(block, end - suffix.group().length()) : Optional.empty();
  }

  /**
   * True where somebody else is named right before the speaker, as part of the subject: 甲和乙都认为,
   * 甲、某公司总裁乙表示.
   */
  boolean areSeveral(int block, String text, Speaker speaker) {
    int start = speaker.party().passage().inBlock().start();
    int from = Clauses.start(text, start, CLAUSE_ENDS);
    if (isBehindAnother(block, text, from, start)) {
      return true;
    }
    int first = Math.max(from, start - LONGEST_TITLE);
    Matcher and = AND.matcher(text).region(first, Math.max(first, start));
    while (TitleWords.endsAt(text, start) && and.find()) {
      if (endingAt(block, text, from, and.start()).filter(names::isPerson).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindAnother(int block, String text, int from, int start) {
    Matcher and = AND.matcher(text).region(Math.max(from, start - LONGEST_SUFFIX), start);
    while (and.find()) {
      if (and.end() == start) {
        return endingAt(block, text, from, and.start()).isPresent();
      }
    }
    return false;
  }
}
