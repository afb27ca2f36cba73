package io.mailuo.extract;

import io.mailuo.content.PartialDate;
import io.mailuo.markdown.Block;
import io.mailuo.text.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the dates that an article names, and says which they are. */
final class DateFinder {

  private static final List<DateRule> RULES =
      Stream.of(
              WrittenDates.RULES,
              RelativeDates.RULES,
              FollowingDays.RULES,
              Festivals.RULES,
              EnglishDates.RULES)
          .flatMap(List::stream)
          .toList();

  /** The characters at which some rule is tried. */
  private static final BitSet FIRSTS = new BitSet();

  static {
    RULES.forEach(rule -> rule.firsts().chars().forEach(FIRSTS::set));
  }

  private static final String CLAUSE_ENDS = "。!?;\n";

  /** How far before and behind a date a word for the future counts. */
  private static final int REACH_BACK = 16;

  /** The same for a clause of English, whose words are longer. */
  private static final int REACH_BACK_ENGLISH = 96;

  private static final int REACH_ON = 40;

  private static final Pattern FUTURE =
      Pattern.compile(
          "将[于在会从是有要由与被迎]|将(?:正式|推出|发布|上线|开始|举行|举办|开放|召开|亮相)|预计|计划[于在]?|拟[于在]?|有望|即将|定[于在档]|截止|报名|从现在到"
              + "|\\b(?:will|scheduled|expected to|plans? to|due (?:on|in|by)|(?:has |have )?(?:announce[ds]?|says?|said) (?:that )?[^.;,]{1,60}?\\b(?:closes|opens|ends|starts|begins|launches|shuts))\\b");

  /** Before a date: it goes on from the one before it. */
  private static final Pattern AFTER_THAT = Pattern.compile("(?:同月?|后的) ?$");

  private final Reading reading;
  private final List<DateExpression> dates = new ArrayList<>();

  /** The date named last in the section. */
  private Optional<PartialDate> last = Optional.empty();

  private DateFinder(Reading reading) {
    this.reading = reading;
  }

  /** The dates of an article, in the order of its text. */
  static List<DateExpression> find(Reading reading) {
    return new DateFinder(reading).run();
  }

  private List<DateExpression> run() {
    Optional<PartialDate> heading = Optional.empty();
    for (int i = 0; i < reading.blocks().size(); i++) {
      Block block = reading.blocks().get(i);
      boolean isHeading = block.kind() == Block.Kind.HEADING;
      last = isHeading ? Optional.empty() : last;
      find(i, heading);
      heading = isHeading ? last : heading;
    }
    return List.copyOf(dates);
  }

  private void find(int block, Optional<PartialDate> heading) {
    String text = BlottedText.of(reading.blocks().get(block));
    List<DateWording> worded = worded(text);
    boolean reference = reading.blocks().get(block).kind() == Block.Kind.REFERENCE;
    Optional<PartialDate> before = reference ? published(worded) : heading;
    Optional<PartialDate> first = heading;
    int end = 0;
    for (DateWording wording : worded) {
      int start = wording.at().start();
      boolean newSentence = text.substring(end, start).indexOf('。') >= 0;
      before = newSentence && first.filter(this::isThisYear).isPresent() ? first : before;
      boolean tied = AFTER_THAT.matcher(Characters.before(text, start, 4)).find();
      boolean future = FUTURE.matcher(clause(text, wording)).find();
      DateSetting setting = new DateSetting(reading.date(), tied ? last : before, last, future);
      Optional<PartialDate> date = wording.meaning().apply(setting);
      date.ifPresent(value -> add(block, wording, value));
      before = date.or(setting::before);
      first = first.or(() -> date);
      end = wording.at().end();
    }
  }

  /**
   * A paragraph that begins with this year tells of it; another year that a sentence names is an
   * aside.
   */
  private boolean isThisYear(PartialDate date) {
    return reading.date().filter(now -> now.getYear() == date.year()).isPresent();
  }

  /** What is worded as a date in a text, in order, never overlapping. */
  private static List<DateWording> worded(String text) {
    List<DateWording> found = new ArrayList<>();
    int[] offsets =
        IntStream.range(0, text.length()).filter(i -> FIRSTS.get(text.charAt(i))).toArray();
    if (offsets.length > 0) {
      RULES.forEach(rule -> rule.find(text, offsets, found));
    }
    found.sort(DateWording.ORDER);
    List<DateWording> apart = new ArrayList<>();
    int end = 0;
    for (DateWording wording : found) {
      if (wording.at().start() >= end) {
        apart.add(wording);
        end = wording.at().end();
      }
    }
    return apart;
  }

  /** The date of a source stands at its end, behind a title that may name others. */
  private static Optional<PartialDate> published(List<DateWording> worded) {
    DateSetting nowhere =
        new DateSetting(Optional.empty(), Optional.empty(), Optional.empty(), false);
    return worded.stream()
        .flatMap(wording -> wording.meaning().apply(nowhere).stream())
        .reduce((first, second) -> second);
  }

  private void add(int block, DateWording wording, PartialDate value) {
    last = Optional.of(value);
    String text = reading.blocks().get(block).text();
    dates.add(
        new DateExpression(
            text.substring(wording.at().start(), wording.at().end()),
            value,
            reading.passage(block, wording.at())));
  }

  /** The text around a date, as far as it says whether that is to come. */
  private static String clause(String text, DateWording wording) {
    int start = wording.at().start();
    int from = start;
    boolean english = start > 1 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) < 128;
    int reach = english ? REACH_BACK_ENGLISH : REACH_BACK;
    while (from > 0 && start - from < reach && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = wording.at().end();
    int most = Math.min(text.length(), to + REACH_ON);
    while (to < most && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }
}
