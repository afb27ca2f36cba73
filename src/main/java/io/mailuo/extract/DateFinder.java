package io.mailuo.extract;

import io.mailuo.content.PartialDate;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Run;
import io.mailuo.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the dates that an article names, and says which they are. */
final class DateFinder {

  private static final List<DateWording.Style> STYLES =
      List.of(new WrittenDates(), new RelativeDates(), new Festivals(), new EnglishDates());

  /** Stands for what is no prose; occurs in no date. */
  private static final char BLOT = '\uFFFC';

  private static final String CLAUSE_ENDS = "。!?;\n";

  /** How far before and behind a date a word for the future counts. */
  private static final int REACH_BACK = 16;

  private static final int REACH_ON = 40;

  private static final Pattern FUTURE =
      Pattern.compile(
          "将[于在会从是有要由与被迎]|将(?:正式|推出|发布|上线|开始|举行|举办|开放|召开|亮相)|预计|计划[于在]?|拟[于在]?|有望|即将|定[于在档]|截止|报名|之前必须"
              + "|\\b(?:will|scheduled|expected to|plans? to|due (?:on|in|by))\\b");

  private final Reading reading;
  private final List<DateExpression> dates = new ArrayList<>();

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
      int before = dates.size();
      find(i, prose(block), heading);
      if (block.kind() == Block.Kind.HEADING) {
        boolean dated = dates.size() > before;
        heading = dated ? Optional.of(dates.get(dates.size() - 1).value()) : Optional.empty();
      }
    }
    return List.copyOf(dates);
  }

  private void find(int block, String text, Optional<PartialDate> heading) {
    List<DateWording> worded = new ArrayList<>();
    STYLES.forEach(style -> style.find(text, worded));
    worded.sort(DateWording.ORDER);
    Optional<PartialDate> before = heading;
    int end = 0;
    for (DateWording wording : worded) {
      if (wording.at().start() >= end) {
        boolean future = FUTURE.matcher(clause(text, wording)).find();
        DateSetting setting = new DateSetting(reading.date(), before, future);
        Optional<PartialDate> date = wording.meaning().apply(setting);
        date.ifPresent(value -> add(block, wording, value));
        before = date.or(() -> setting.before());
        end = wording.at().end();
      }
    }
  }

  private void add(int block, DateWording wording, PartialDate value) {
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
    while (from > 0
        && start - from < REACH_BACK
        && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = wording.at().end();
    int most = Math.min(text.length(), to + REACH_ON);
    while (to < most && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }

  /** The text of a block, folded, what is no prose blotted out; of the same length. */
  private static String prose(Block block) {
    StringBuilder text = new StringBuilder(Folding.fold(block.text()));
    for (Run run : block.runs()) {
      if (run.kind() == Run.Kind.OPAQUE) {
        for (int i = run.text().start(); i < run.text().end(); i++) {
          text.setCharAt(i, BLOT);
        }
      }
    }
    return text.toString();
  }
}
