package io.mailuo.extract;

import io.mailuo.text.Characters;
import io.mailuo.text.Folding;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A title as it stands in a text, joint titles (创始人、董事长兼CEO) as one.
 *
 * @param starts where it may begin, the shortest title first: a modifier may belong to the title or
 *     to the name of the organisation before it
 * @param end exclusive
 */
record TitlePhrase(List<Integer> starts, int end) {

  private static final Pattern JOINT = Pattern.compile("(?: ?(?:、|兼任|兼|和|与|及|/|&|,) ?| and )$");
  private static final Pattern FORMER = Pattern.compile("^(?:前(?!端)|原(?!画|创)|已故|时任)");
  private static final Pattern PRESENT = Pattern.compile("^(?:现任|新任|时任|知名|著名|现|新(?=总统|总理|首相|CEO))");
  private static final int LONGEST_JOINT = 6;
  private static final int MOST_JOINT = 5;
  private static final int MOST_MODIFIERS = 5;

  TitlePhrase {
    starts = List.copyOf(starts);
  }

  /** The title whose last head is given. */
  static TitlePhrase endingWith(String text, Span head) {
    int start = head.start();
    Optional<Integer> before = jointHead(text, fewest(text, start));
    for (int i = 0; i < MOST_JOINT && before.isPresent(); i++) {
      start = before.get();
      before = jointHead(text, fewest(text, start));
    }
    List<Integer> starts = new ArrayList<>();
    starts.add(start);
    for (int i = 0; i < MOST_MODIFIERS; i++) {
      int end = TitleWords.beforeSpace(text, start);
      Optional<Integer> modifier = TitleWords.modifierStart(text, end);
      if (modifier.isEmpty()) {
        break;
      }
      start = modifier.get();
      starts.add(start);
    }
    return new TitlePhrase(starts, head.end());
  }

  /** Where a head with all its modifiers begins. */
  private static int fewest(String text, int headStart) {
    int start = headStart;
    Optional<Integer> modifier = TitleWords.modifierStart(text, start);
    for (int i = 0; i < MOST_MODIFIERS && modifier.isPresent(); i++) {
      start = modifier.get();
      modifier = TitleWords.modifierStart(text, start);
    }
    return start;
  }

  /** Where the head begins that a conjunction joins to what begins at an offset. */
  private static Optional<Integer> jointHead(String text, int start) {
    String before = Characters.before(text, start, LONGEST_JOINT);
    Matcher joint = JOINT.matcher(before);
    return joint.find()
        ? TitleWords.headStart(text, start - (before.length() - joint.start()))
        : Optional.empty();
  }

  /** Where the longest reading begins. */
  int start() {
    return starts.get(starts.size() - 1);
  }

  /** The title that begins at an offset, without a word that says it is over. */
  String textFrom(String text, int start) {
    String title = text.substring(start, end).strip();
    return PRESENT.matcher(FORMER.matcher(title).replaceFirst("")).replaceFirst("");
  }

  /**
   * The role of somebody who holds this title.
   *
   * @param former true where words around say that it is over; the title and the words before the
   *     organisation may say so, too
   */
  Role heldBy(Party person, Workplace place, boolean former, Reading reading) {
    int block = person.passage().block();
    String text = reading.blocks().get(block).text();
    Span at = person.passage().inBlock();
    Span organisation = place.organisation().passage().inBlock();
    Span whole =
        new Span(
            Math.min(at.start(), Math.min(place.start(), place.titleStart())),
            Math.max(Math.max(at.end(), end), organisation.end()));
    boolean over = isFormer(Folding.fold(text.substring(place.titleStart(), end)));
    return new Role(
        person,
        Optional.of(place.organisation()),
        textFrom(text, place.titleStart()),
        former || place.former() || over,
        reading.passage(block, whole));
  }

  private static boolean isFormer(String title) {
    return FORMER.matcher(title.strip()).find();
  }
}
