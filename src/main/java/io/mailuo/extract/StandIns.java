package io.mailuo.extract;

import io.mailuo.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells who speaks where another word stands in for the name: 他, 她, 该公司. Nobody, where more than
 * one may be meant.
 */
final class StandIns {

  /** Somebody else of whom a pronoun may speak. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "[一另某那这][名位个](?!问题|模型|月|星期|例子|说法|产品|项目|公司)|同事|父亲|母亲|妻子|丈夫|儿子|女儿|朋友|老人|男子|女子|那人|对方"
              + "|(?<!(?:是|任|为|当过?|做|作)[^,。;]{0,14})(?:学生|工程师|老板|助手|教授|作者|负责人)");

  /** What may stand before a pronoun that is the subject. */
  private static final Pattern LEADS_IN =
      Pattern.compile(
          "(?:但|但是|而|不过|然而|此外|另外|对此|随后|同时|当时|后来|接着|最后|因此|所以|其中|当天|据|在|依|按|在.{1,12}[上中里])?");

  private static final int LONGEST_COMPANY = 8;

  /** The last characters of what {@link #COMPANY} finds: most words are told apart by them. */
  private static final String COMPANY_ENDS = "司团业面方构校院行";

  /** An organisation that is named elsewhere. */
  private static final Pattern COMPANY =
      Pattern.compile("(?:该|这家)?(?:公司|集团|企业)(?:方面|官方)?$|该(?:机构|校|院|行)$");

  private static final String PRONOUNS = "他她";

  private final Reading reading;
  private final SpeakerNames names;
  private final Antecedents antecedents;

  StandIns(Reading reading, Parties parties, SpeakerNames names) {
    this.reading = reading;
    this.names = names;
    this.antecedents = new Antecedents(reading, parties, names);
  }

  /** True where a pronoun ends at an offset. */
  static boolean isPronoun(String text, int from, int end) {
    return end > from && PRONOUNS.indexOf(text.charAt(end - 1)) >= 0;
  }

  /**
   * Where the words begin that end at an offset and mean an organisation.
   *
   * @param from how far back they may begin
   */
  static Optional<Integer> companyStart(String text, int from, int end) {
    if (end <= from || COMPANY_ENDS.indexOf(text.charAt(end - 1)) < 0) {
      return Optional.empty();
    }
    int near = Math.max(from, end - LONGEST_COMPANY);
    Matcher company = COMPANY.matcher(text.substring(near, end));
    return company.find() ? Optional.of(near + company.start()) : Optional.empty();
  }

  /**
   * 他 and 她: who spoke last in the paragraph, if nobody else was named since; else the only one
   * named.
   *
   * @param at offset of the pronoun
   * @param last who spoke last in the block
   */
  Optional<Speaker> ofPronoun(int block, String text, int at, Optional<Utterance> last) {
    if (!isSubject(text, at)) {
      return Optional.empty();
    }
    Optional<Party> antecedent = last.map(Utterance::speaker);
    int since = last.map(q -> Math.min(at, q.words().end())).orElse(0);
    List<Party> named = names.personsIn(block, since, at);
    if (antecedent.isEmpty() && !named.isEmpty()) {
      antecedent = Optional.of(named.get(0)).filter(first -> leads(text, first));
      since = named.get(0).passage().inBlock().end();
    } else if (antecedent.isEmpty() && isInFirstSentence(text, at)) {
      antecedent = antecedents.onlyPersonAbove(block).filter(p -> !hasSomebody(p));
    }
    boolean alone =
        antecedent.filter(names::isPerson).isPresent()
            && named.stream().allMatch(names.sameAs(antecedent.get()))
            && !SOMEBODY.matcher(text.substring(since, at)).find();
    return alone ? antecedent.map(party -> Speaker.named(party, at)) : Optional.empty();
  }

  /** 该公司: the only organisation named before it in its sentence, else in the one before. */
  Optional<Speaker> ofCompany(int block, String text, int at) {
    return isSubject(text, at)
        ? antecedents.organisationBefore(block, at).map(party -> Speaker.named(party, at))
        : Optional.empty();
  }

  private static boolean isSubject(String text, int at) {
    String sentence = text.substring(Clauses.start(text, at, Clauses.HARD_STOPS), at);
    return LEADS_IN.matcher(Clauses.before(text, at).strip()).matches()
        && !Clauses.isDoubt(sentence);
  }

  private static boolean isInFirstSentence(String text, int at) {
    return text.substring(0, at).chars().noneMatch(c -> Clauses.HARD_STOPS.indexOf(c) >= 0);
  }

  /** True where a paragraph speaks of somebody else, too. */
  private boolean hasSomebody(Party person) {
    return SOMEBODY.matcher(reading.blocks().get(person.passage().block()).text()).find();
  }

  /** True where a name stands as a subject: a clause begins with it or with its title. */
  private static boolean leads(String text, Party party) {
    Span at = party.passage().inBlock();
    boolean object = Clauses.makesObject(Clauses.before(text, at.start()).strip());
    return !object && at.end() < text.length() && text.charAt(at.end()) != '的';
  }
}
