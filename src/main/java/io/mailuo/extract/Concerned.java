package io.mailuo.extract;

import io.mailuo.content.EntityId;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Characters;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whom an event at a date concerns: who is named in the clause of the date, and its subject
 * where an earlier clause names it. {@link Bystanders} do not count.
 */
final class Concerned {

  /** How far words around a name or a date are read, in UTF-16 code units. */
  private static final int REACH = 40;

  /** How far back a clause may begin. */
  private static final int LONGEST_CLAUSE = 240;

  private static final Pattern SINCE = Pattern.compile("[^,。;]{0,10}(?:以来|至今),?");

  private static final Pattern ATTRIBUTIVE =
      Pattern.compile(" ?(?:正式|首次|刚刚?|才)?[\\p{IsHan}]{2}的(?!消息|报道|时候|[,。;])");

  /** Nothing, or what may stand between a subject and a date. */
  private static final Pattern NEXT_TO = Pattern.compile(" ?(?:于|在)? ?");

  private static final int LONGEST_TITLE = 16;

  private static final Pattern ATTRIBUTE = Pattern.compile("[^,;:。、和与及同跟]*");

  private static final String CLAUSE_ENDS = ",;:，；：";

  /** Before a thing: it is what is made public, whoever does it. */
  private static final Pattern MADE_PUBLIC =
      Pattern.compile("(?:推出|发布|公布|开源|上线)了?[“「《]?$|\\b(?:launched|released|unveiled) $");

  private final Reading reading;
  private final int block;
  private final String text;

  /** Mentions that are no bystanders. */
  private final List<Mention> mentions;

  /**
   * @param text of the block, folded
   */
  Concerned(Reading reading, int block, String text) {
    this.reading = reading;
    this.block = block;
    this.text = text;
    Bystanders bystanders = new Bystanders(text);
    this.mentions =
        reading.mentions(block).stream()
            .filter(mention -> !bystanders.include(mention.inBlock()))
            .toList();
  }

  /**
   * Whom it concerns, the subject first where an earlier clause names it, each once.
   *
   * @param part what of the sentence belongs to the date
   */
  List<EntityId> at(Span part, Span date) {
    int clause = Math.max(part.start(), lastOf(CLAUSE_ENDS, part.start(), date.start()) + 1);
    if (ATTRIBUTIVE.matcher(text).region(date.end(), part.end()).lookingAt()) {
      return ids(List.of(), attributive(part, date));
    }
    List<Mention> named = named(clause, reach(part, date));
    List<EntityClass> meant = Pronouns.meantFirst(opening(clause, date));
    if (!meant.isEmpty()) {
      List<EntityId> subject = antecedent(clause, meant);
      return ids(subject, subject.isEmpty() ? madePublic(named) : named);
    }
    boolean own = named.stream().anyMatch(m -> m.inBlock().start() < date.start());
    boolean shares =
        named.isEmpty() || (!own && Happenings.adjoin(text, new Span(clause, part.end()), date));
    return ids(shares ? leading(clause) : List.of(), named);
  }

  /** 青禾科技2022年发布的望舒灯: who stands right before the date, and the things behind it. */
  private List<Mention> attributive(Span part, Span date) {
    int end = date.end();
    while (end < part.end() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    int to = end;
    return mentions.stream()
        .filter(
            mention -> isRightBefore(mention.inBlock(), date) || isWithin(mention, date.end(), to))
        .toList();
  }

  private boolean isRightBefore(Span mention, Span date) {
    return mention.end() <= date.start()
        && NEXT_TO.matcher(text.substring(mention.end(), date.start())).matches();
  }

  private static boolean isWithin(Mention mention, int from, int to) {
    return mention.inBlock().start() >= from && mention.inBlock().end() <= to;
  }

  /**
   * How far those stand whom a date concerns: 自1990年成立以来 tells only of the subject, which may
   * follow at once.
   */
  private int reach(Span part, Span date) {
    Matcher since = SINCE.matcher(text).region(date.end(), part.end());
    if (!since.lookingAt()) {
      return part.end();
    }
    return mentions.stream()
        .filter(mention -> mention.inBlock().start() == since.end())
        .mapToInt(mention -> mention.inBlock().end())
        .findFirst()
        .orElse(date.end());
  }

  /** Where the clause of a date begins to tell: before the date, else behind it. */
  private String opening(int clause, Span date) {
    String before = text.substring(clause, date.start()).strip();
    String after = after(date.end()).replaceFirst("^[ ,:]+", "");
    return before.isEmpty() || before.matches("[Ii]n|[Oo]n|到|在|于|从") ? after : before + " ";
  }

  private List<Mention> named(int from, int to) {
    return mentions.stream()
        .filter(mention -> mention.inBlock().end() > from && mention.inBlock().start() < to)
        .toList();
  }

  private String before(int offset) {
    return Characters.before(text, offset, REACH);
  }

  private String after(int offset) {
    return Characters.after(text, offset, REACH);
  }

  /** The first one named before a clause, back to a semicolon. */
  private List<EntityId> leading(int clause) {
    int from = Math.max(sentenceStart(clause), lastOf(";", 0, clause) + 1);
    List<EntityClass> meant = Pronouns.meantBySubject(text, from, clause);
    if (!meant.isEmpty()) {
      return antecedent(from, meant);
    }
    List<Mention> named = named(from, clause);
    return named.stream()
        .filter(mention -> named.stream().noneMatch(other -> isAttribute(mention, other)))
        .map(Mention::entity)
        .limit(1)
        .toList();
  }

  /** 青禾科技创始人林知远: the organisation only says who the person is. */
  private boolean isAttribute(Mention organisation, Mention person) {
    int end = organisation.inBlock().end();
    int start = person.inBlock().start();
    return classOf(organisation) == EntityClass.ORGANISATION
        && classOf(person) == EntityClass.PERSON
        && end <= start
        && start - end <= LONGEST_TITLE
        && ATTRIBUTE.matcher(text.substring(end, start)).matches()
        && !Happenings.areReported(text.substring(end, start));
  }

  private int sentenceStart(int offset) {
    return reading.blocks().get(block).sentenceAt(offset).at().start();
  }

  /** The only one whom a pronoun can mean, of those named since the sentence before began. */
  private List<EntityId> antecedent(int clause, List<EntityClass> classes) {
    int start = sentenceStart(clause);
    int from = start == 0 ? 0 : sentenceStart(start - 1);
    List<Mention> before = named(from, clause);
    boolean introduced = before.stream().anyMatch(m -> m.inBlock().start() < start);
    Optional<List<EntityId>> meant =
        classes.stream()
            .map(fitting -> ids(List.of(), before, m -> classOf(m) == fitting))
            .filter(found -> !found.isEmpty())
            .findFirst();
    return meant.filter(found -> introduced && found.size() == 1).orElse(List.of());
  }

  private List<Mention> madePublic(List<Mention> named) {
    return named.stream()
        .filter(mention -> classOf(mention) == EntityClass.THING)
        .filter(m -> MADE_PUBLIC.matcher(before(m.inBlock().start())).find())
        .toList();
  }

  private EntityClass classOf(Mention mention) {
    return reading.classOf(mention.entity());
  }

  private static List<EntityId> ids(List<EntityId> first, List<Mention> rest) {
    return ids(first, rest, mention -> true);
  }

  private static List<EntityId> ids(
      List<EntityId> first, List<Mention> rest, Predicate<Mention> wanted) {
    List<EntityId> ids = new ArrayList<>(first);
    rest.stream().filter(wanted).map(Mention::entity).forEach(ids::add);
    return ids.stream().distinct().toList();
  }

  /** The last offset of one of some marks within a stretch; before it where there is none. */
  private int lastOf(String marks, int from, int to) {
    int at = to - 1;
    int first = Math.max(from, to - LONGEST_CLAUSE);
    while (at >= first && marks.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }
}
