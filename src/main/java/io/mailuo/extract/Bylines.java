package io.mailuo.extract;

import io.mailuo.extract.PersonNames.Evidence;
import io.mailuo.markdown.Block;
import io.mailuo.text.Characters;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who made the article: 大象报记者 何以安/文, 责任编辑：沈牧, 编译｜沈牧, By Jane Moore. */
final class Bylines {

  private static final Pattern WORK =
      Pattern.compile(
          "(?:责任编辑|实习记者|见习记者|特约记者|本报记者|本刊记者|本台记者|通讯员|记者|责编|编辑|编译|翻译|译者|校对|审校|审核|监制|统筹|策划|撰文|撰稿|采写|整理|摄影|作者|文|^By)(?= ?[:|/｜丨] ?| )");
  private static final Pattern AFTER = Pattern.compile("^ ?(?:[:|/｜丨] ?| )");
  private static final Pattern SLASH = Pattern.compile("[/|｜丨] ?(文|编译|整理|编辑)(?![\\u4E00-\\u9FA5])");
  private static final Pattern AND = Pattern.compile("^(?:、| |,|和|/)+");
  private static final int LONGEST_LINE = 60;

  /** Bylines stand at the head and the foot; further in, what they say is of something cited. */
  private static final int EDGE = 5;

  private static final Pattern NEWS_DESK = Pattern.compile("(?:记者|通讯员|编辑|编译)$");

  private static final Pattern IN_BRACKETS = Pattern.compile("[(【\\[][^)】\\]]*$");
  private static final Pattern OWN = Pattern.compile("(?:本报|本刊|本台|本网|责任|实习|见习|特约)$");

  private final Reading reading;
  private final Parties parties;

  Bylines(Reading reading, Parties parties) {
    this.reading = reading;
    this.parties = parties;
  }

  /** True where a head is a byline's: what follows made the article. */
  static boolean isByline(String text, Span head) {
    if (!NEWS_DESK.matcher(text.substring(head.start(), head.end())).find()) {
      return false;
    }
    boolean line = text.length() <= LONGEST_LINE && text.indexOf('。') < 0;
    String before = Characters.before(text, head.start(), 12);
    boolean bracket = IN_BRACKETS.matcher(before).find();
    boolean own = OWN.matcher(before).find();
    return line || bracket || own;
  }

  /** The contributors of the article, in the order of the text, each work of each once. */
  List<Contributor> find() {
    List<Contributor> found = new ArrayList<>();
    for (int block = 0; block < reading.blocks().size(); block++) {
      String text = parties.text(block);
      if (reading.blocks().get(block).kind() == Block.Kind.PROSE) {
        boolean edge = block < EDGE || block >= reading.blocks().size() - EDGE;
        if (edge && text.length() <= LONGEST_LINE && text.indexOf('。') < 0) {
          line(block, text, found);
        } else {
          brackets(block, text, found);
        }
      }
    }
    return List.copyOf(found);
  }

  private void line(int block, String text, List<Contributor> found) {
    Matcher work = WORK.matcher(text);
    while (work.find()) {
      Matcher after = AFTER.matcher(text.substring(work.end()));
      int start = after.find() ? work.end() + after.end() : work.end();
      people(block, start, work.group(), organisation(block, work.start()), found);
    }
    Matcher slash = SLASH.matcher(text);
    while (slash.find()) {
      String name = slash.group(1);
      parties
          .personEndingAt(block, TitleWords.beforeSpace(text, slash.start()))
          .filter(person -> found.stream().noneMatch(c -> c.person().equals(person)))
          .ifPresent(person -> found.add(new Contributor(person, name, Optional.empty())));
    }
  }

  private void brackets(int block, String text, List<Contributor> found) {
    for (Span head : parties.heads(block)) {
      if (isByline(text, head)) {
        int start = TitleWords.afterSpace(text, head.end());
        String work = text.substring(head.start(), head.end());
        people(block, start, work, organisation(block, head.start()), found);
      }
    }
  }

  private Optional<Party> organisation(int block, int end) {
    return parties.organisationEndingAt(block, TitleWords.beforeSpace(parties.text(block), end));
  }

  private void people(
      int block, int from, String work, Optional<Party> organisation, List<Contributor> found) {
    String text = parties.text(block);
    Optional<Party> next = parties.personStartingAt(block, from, Evidence.STRONG);
    while (next.isPresent()) {
      found.add(new Contributor(next.get(), work, organisation));
      int end = next.get().passage().inBlock().end();
      Matcher and = AND.matcher(Characters.after(text, end, 4));
      next =
          and.find()
              ? parties.personStartingAt(block, end + and.end(), Evidence.STRONG)
              : Optional.empty();
    }
  }
}
