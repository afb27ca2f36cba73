package io.mailuo.extract;

import io.mailuo.markdown.Block;
import io.mailuo.markdown.Block.Sentence;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Characters;
import io.mailuo.text.Folding;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds relations between known entities by the words between their names. Only what is stated
 * counts: what is planned, denied or rumoured does not.
 */
final class RelationFinder {

  private static final List<RelationRule> RULES = RelationRules.all();

  /** Longest text between two names of one relation, in UTF-16 code units. */
  private static final int FARTHEST = 60;

  private static final int BEFORE = 8;

  private static final int BEHIND = 32;

  private static final Pattern JOINED = Pattern.compile(" ?(?:、|和|与|及|以及|,? and|,|&) ?");

  private final Reading reading;
  private final List<Relation> relations = new ArrayList<>();

  private RelationFinder(Reading reading) {
    this.reading = reading;
  }

  /** The relations that an article states, in the order of its text. */
  static List<Relation> find(Reading reading) {
    return new RelationFinder(reading).run();
  }

  private List<Relation> run() {
    for (int i = 0; i < reading.blocks().size(); i++) {
      List<Mention> mentions = reading.mentions(i);
      if (mentions.size() > 1 && reading.blocks().get(i).kind() == Block.Kind.PROSE) {
        search(reading.blocks().get(i), mentions);
      }
    }
    return List.copyOf(relations);
  }

  private void search(Block block, List<Mention> mentions) {
    String text = Folding.fold(block.text());
    List<Line> lines = lines(text, mentions);
    for (int j = 1; j < lines.size(); j++) {
      for (int i = j - 1; i >= 0 && near(block, lines.get(i), lines.get(j)); i--) {
        if (relate(text, lines, i, j)) {
          break;
        }
      }
    }
    for (Line line : lines) {
      withinLine(text, line);
    }
  }

  /**
   * Names of one class in a line: 甲、乙和丙.
   *
   * @param mentions at least one
   */
  private record Line(EntityClass entityClass, List<Mention> mentions) {

    int start() {
      return mentions.get(0).inBlock().start();
    }

    int end() {
      return mentions.get(mentions.size() - 1).inBlock().end();
    }
  }

  private List<Line> lines(String text, List<Mention> mentions) {
    List<Line> lines = new ArrayList<>();
    for (Mention mention : mentions) {
      EntityClass entityClass = reading.classOf(mention.entity());
      Line last = lines.isEmpty() ? new Line(entityClass, List.of()) : lines.get(lines.size() - 1);
      boolean joined =
          !lines.isEmpty()
              && last.entityClass() == entityClass
              && JOINED.matcher(text.substring(last.end(), mention.inBlock().start())).matches();
      List<Mention> line = new ArrayList<>(joined ? last.mentions() : List.of());
      line.add(mention);
      if (joined) {
        lines.set(lines.size() - 1, new Line(entityClass, List.copyOf(line)));
      } else {
        lines.add(new Line(entityClass, List.copyOf(line)));
      }
    }
    return lines;
  }

  private static boolean near(Block block, Line first, Line second) {
    Sentence sentence = block.sentenceAt(first.start());
    return second.start() - first.end() <= FARTHEST
        && sentence.equals(block.sentenceAt(second.start()));
  }

  /** Relates two lines by the first rule that fits; the nearest subject has been tried before. */
  private boolean relate(String text, List<Line> lines, int i, int j) {
    Line first = lines.get(i);
    Line second = lines.get(j);
    String gap = text.substring(first.end(), second.start());
    String rest = behind(text, second.end());
    String around = Characters.before(text, first.start(), BEFORE) + gap;
    for (RelationRule rule : RULES) {
      boolean stated =
          rule.fits(first.entityClass(), second.entityClass())
              && rule.matches(gap, rest)
              && Reality.isOfRelation(rule.reversed() ? around + rest : around)
              && !hasOther(rule, lines, i, j);
      if (stated) {
        add(rule, first, second);
        return true;
      }
    }
    return false;
  }

  private static String behind(String text, int end) {
    int to = Math.min(text.length(), end + BEHIND);
    return text.substring(end, to);
  }

  /** True where a name between the two could be the subject as well. */
  private static boolean hasOther(RelationRule rule, List<Line> lines, int i, int j) {
    return lines.subList(i + 1, j).stream()
        .anyMatch(line -> rule.subjects().contains(line.entityClass()));
  }

  private void add(RelationRule rule, Line first, Line second) {
    List<Mention> subjects = (rule.reversed() ? second : first).mentions();
    List<Mention> objects = (rule.reversed() ? first : second).mentions();
    for (Mention subject : subjects) {
      for (Mention object : objects) {
        add(rule.predicate(), subject, object);
      }
    }
  }

  private void add(Relation.Predicate predicate, Mention subject, Mention object) {
    if (!subject.entity().equals(object.entity())) {
      Span a = subject.inBlock();
      Span b = object.inBlock();
      Span at = new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
      relations.add(
          new Relation(
              reading.party(subject),
              predicate,
              reading.party(object),
              reading.passage(subject.block(), at)));
    }
  }

  /** 甲与乙达成合作: both stand in one line. */
  private void withinLine(String text, Line line) {
    if (line.mentions().size() != 2) {
      return;
    }
    Mention first = line.mentions().get(0);
    Mention second = line.mentions().get(1);
    String gap = text.substring(first.inBlock().end(), second.inBlock().start());
    String rest = behind(text, line.end());
    String before = Characters.before(text, line.start(), BEFORE);
    for (RelationRule rule : RULES) {
      if (rule.predicate() == Relation.Predicate.PARTNERED_WITH
          && rule.fits(line.entityClass(), line.entityClass())
          && rule.matches(gap, rest)
          && Reality.isOfRelation(before + gap + rest.substring(0, Math.min(8, rest.length())))) {
        add(
            rule,
            new Line(line.entityClass(), List.of(first)),
            new Line(line.entityClass(), List.of(second)));
        return;
      }
    }
  }
}
