package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import io.mailuo.recognise.EntityClass;
import io.mailuo.text.Folding;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What befell a thing, whatever the verb: 成立 and 创办 found it, 发布 and 推出 release it. Two texts that
 * tell the same turn of one date tell one event, however different their words are.
 */
record Turn(Kind kind, EntityId thing) {

  /** What the verbs of one kind have in common. */
  enum Kind {
    FOUNDED("成立|诞生|组建", "创办|创立|创建|founded", "成立|组建|创办|创立|创建|founded"),
    RELEASED(
        "发布|推出|公布|上线|问世|亮相|开放",
        "(?!)",
        "发布|推出|公布|上线|放出|开放|released?|launch(?:ed)?|unveiled|introduced|介绍"),
    FUNDED("融资", "(?!)", "领投|投资|注资|融资"),
    LEFT("(?!)", "(?!)", "离开|离职|辞职|辞去|辞任|卸任|left|resigned"),
    JOINED("(?!)", "(?!)", "加入|加盟|入职|joined");

    /** Verbs that a thing may do by itself: what they befall stands before them. */
    private final Pattern alone;

    /** Verbs that need a doer: what they befall stands before 由. */
    private final Pattern byDoer;

    /** Verbs behind which stands what they befall. */
    private final Pattern done;

    Kind(String alone, String byDoer, String done) {
      this.alone = stated(alone);
      this.byDoer = stated(byDoer);
      this.done = stated(done);
    }

    /** What befalls somebody who does it. */
    private boolean isOfPersons() {
      return this == LEFT || this == JOINED;
    }

    /** The kinds whose verbs stand in a text. */
    static Set<Kind> in(String text) {
      String folded = Folding.fold(text);
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      for (Kind kind : values()) {
        if (kind.done.matcher(folded).find() || kind.alone.matcher(folded).find()) {
          kinds.add(kind);
        }
      }
      return kinds;
    }

    /** A text with the name of the kind in the place of each of its verbs. */
    static String named(String text) {
      return replaced(text, kind -> " " + kind.name() + " ");
    }

    /** A text without the verbs of all kinds. */
    static String without(String text) {
      return replaced(text, kind -> " ");
    }

    private static String replaced(String text, Function<Kind, String> by) {
      String replaced = text;
      for (Kind kind : values()) {
        replaced = kind.done.matcher(replaced).replaceAll(by.apply(kind));
        replaced = kind.alone.matcher(replaced).replaceAll(by.apply(kind));
      }
      return replaced;
    }

    /** What is denied does not turn anything. */
    private static Pattern stated(String verbs) {
      return Pattern.compile("(?<![不未没]|没有)(?:" + verbs + ")");
    }
  }

  /** What may follow a verb that says all: a date, a sum, an ending. */
  private static final Pattern NOTHING_MORE = Pattern.compile("[于在了公司约\\d年月日旬初底末上中下亿万元美 .]*");

  private static final Pattern CLAUSE_END = Pattern.compile("[,。;!?:、()”“\\n]|由|被");

  /**
   * The turns that a text tells, in no order.
   *
   * @param names what the text names, in order
   * @param classOf what sort of thing an entity is
   */
  static Set<Turn> of(
      String text, List<NamedStretch> names, Function<EntityId, EntityClass> classOf) {
    Set<Turn> turns = new TreeSet<>(Comparator.comparing(Turn::kind).thenComparing(Turn::thing));
    String folded = Folding.fold(text);
    for (Kind kind : Kind.values()) {
      Matcher verb = kind.done.matcher(folded);
      while (verb.find()) {
        Optional<EntityId> thing =
            kind.isOfPersons()
                ? person(verb.start(), names, classOf)
                : object(folded, verb.end(), names);
        thing.ifPresent(befallen -> turns.add(new Turn(kind, befallen)));
      }
      if (turns.stream().noneMatch(turn -> turn.kind() == kind)) {
        subject(kind, folded, names).ifPresent(thing -> turns.add(new Turn(kind, thing)));
      }
    }
    return turns;
  }

  /** The last person before a verb: who does it. */
  private static Optional<EntityId> person(
      int verb, List<NamedStretch> names, Function<EntityId, EntityClass> classOf) {
    return before(
        verb,
        names.stream().filter(name -> classOf.apply(name.entity()) == EntityClass.PERSON).toList());
  }

  /** The last name in the rest of the clause: 发布视频模型凌波镜. A name right behind a colon too. */
  private static Optional<EntityId> object(String text, int from, List<NamedStretch> names) {
    boolean colon = from < text.length() && text.charAt(from) == ':';
    int start = colon ? from + 1 : from;
    int end = clauseEnd(text, start);
    return names.stream()
        .filter(name -> name.at().start() >= start && name.at().start() < end)
        .filter(name -> !colon || name.at().start() == start)
        .reduce((first, last) -> last)
        .map(NamedStretch::entity);
  }

  /** The name before a verb that has no object: 凌波镜发布, 青禾科技由林知远创立. */
  private static Optional<EntityId> subject(Kind kind, String text, List<NamedStretch> names) {
    Matcher verb = kind.alone.matcher(text);
    while (verb.find()) {
      int end = clauseEnd(text, verb.end());
      if (NOTHING_MORE.matcher(text.substring(verb.end(), end)).matches()) {
        return before(verb.start(), names);
      }
    }
    Matcher doer = kind.byDoer.matcher(text);
    int by = doer.find() ? text.lastIndexOf('由', doer.start()) : -1;
    return by < 0 ? Optional.empty() : before(by, names);
  }

  private static Optional<EntityId> before(int offset, List<NamedStretch> names) {
    return names.stream()
        .filter(name -> name.at().end() <= offset)
        .reduce((first, last) -> last)
        .map(NamedStretch::entity);
  }

  private static int clauseEnd(String text, int from) {
    Matcher end = CLAUSE_END.matcher(text);
    return end.find(from) ? end.start() : text.length();
  }
}
