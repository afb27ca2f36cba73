package io.mailuo.extract;

import io.mailuo.markdown.Block;
import io.mailuo.text.Characters;
import io.mailuo.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whose verb a verb of speech is: the nearest person or organisation that fits as its
 * subject.
 */
final class SpeakerFinder {

  private static final String HARD_STOPS = "。;!?\n”」』…";

  /** How far back a clause is followed: pathological texts have no stops. */
  private static final int LONGEST_CLAUSE = 240;

  private static final int LONGEST_NAME = 40;
  private static final String SOFT_STOPS = ",:" + HARD_STOPS;

  /** Before a name these words make it an object, or somebody else's thing. */
  private static final Pattern NO_SUBJECT_BEFORE =
      Pattern.compile(
          "(?:对|对于|如|向|把|被|将|给|让|由|跟|请|问|采访|告诉|为|像|比|如同|例如|包括|是|不是|并非|任命|支持|反对|感谢|批评|称赞|说服|要求|关于|针对|据说|听说|帮|替|使|令|冒充|假冒|模仿)[“\"(]?$");

  private static final Pattern DOUBT =
      Pattern.compile(
          "如果|假如|假设|要是|倘若|倘使|若是|若(?=[^干])|一旦|万一|即使|即便|哪怕|是否|难道|有没有|不知|除非|无论|不管|没人|想象一下");
  private static final Pattern SIGNED = Pattern.compile(" *(?:[,，(（《].*)?", Pattern.DOTALL);

  /** Somebody else of whom a pronoun may speak. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "[一另某那这][名位个](?!问题|模型|月|星期|例子|说法|产品|项目|公司)|同事|父亲|母亲|妻子|丈夫|儿子|女儿|朋友|老人|男子|女子|那人|对方"
              + "|(?<!(?:是|任|为|当过?|做|作)[^,。;]{0,14})(?:学生|工程师|老板|助手|教授|作者|负责人)");

  /** What may stand before a pronoun that is the subject. */
  private static final Pattern LEADS_IN =
      Pattern.compile(
          "(?:但|但是|而|不过|然而|此外|另外|对此|随后|同时|当时|后来|接着|最后|因此|所以|其中|当天|据|在|依|按|在.{1,12}[上中里])?");

  /** An organisation that is named elsewhere. */
  private static final int LONGEST_COMPANY = 8;

  private static final String COMPANY_ENDS = "司团业面方构校院行";
  private static final Pattern COMPANY =
      Pattern.compile("(?:该|这家)?(?:公司|集团|企业)(?:方面|官方)?$|该(?:机构|校|院|行)$");

  /** With a means before it 表示 has the sense of standing for: 用红色墨水，表示…. */
  private static final Pattern MEANS_BEFORE =
      Pattern.compile("[,能可]不?[能可]?以?(?:用|以|拿)[^,。;]{2,24},$");

  private static final int LONGEST_MEANS = 36;
  private static final Pattern CONNECTIVE =
      Pattern.compile("并(?!非|购|不)|还|同时|又|也|随后|此外|另外|接着|紧接着|再次|然后|则|继而");
  private static final Pattern PLAIN_SPEECH =
      Pattern.compile("(?:.{0,2}(?:表示|说|称|指出|强调|坦言|直言|透露|写道|声称|宣称|告诉|补充|解释|感叹|认为|道))$");

  private final Reading reading;
  private final SpeakerNames names;
  private final SubjectNames subjects;
  private final Antecedents antecedents;

  SpeakerFinder(Reading reading, Parties parties, SpeakerNames names) {
    this.reading = reading;
    this.names = names;
    this.subjects = new SubjectNames(names);
    this.antecedents = new Antecedents(reading, parties, names);
  }

  /**
   * The speaker of a verb.
   *
   * @param last who spoke last in the block before the verb; a pronoun may mean them
   */
  Optional<Speaker> of(int block, SpeechText speech, SpeechVerb verb, Optional<Utterance> last) {
    String text = speech.text();
    int from = clauseStart(text, verb.start(), HARD_STOPS);
    boolean contrasted = false;
    List<Integer> ends =
        verb.isNoun() ? List.of(verb.start()) : Modifiers.starts(text, from, verb.start());
    for (int p : ends) {
      contrasted = contrasted || (p < verb.start() && "则却也".indexOf(text.charAt(p)) >= 0);
      Optional<Party> party = subjects.endingAt(block, text, from, p);
      if (party.isPresent()) {
        boolean announces = verb.word().equals("宣布") && !names.isPerson(party.get());
        return announces || !verb.suits(before(text, party.get()))
            ? Optional.empty()
            : subject(text, from, party.get(), verb.word().startsWith("所"), contrasted)
                .map(s -> subjects.areSeveral(block, text, s) ? s.asOneOfSeveral() : s);
      }
      if (p > from && "他她".indexOf(text.charAt(p - 1)) >= 0) {
        return pronoun(block, text, p - 1, last);
      }
      if (p > from && COMPANY_ENDS.indexOf(text.charAt(p - 1)) >= 0) {
        int near = Math.max(from, p - LONGEST_COMPANY);
        Matcher company = COMPANY.matcher(text.substring(near, p));
        if (company.find()) {
          return company(block, text, near + company.start());
        }
      }
    }
    return sharedSubject(block, text, verb);
  }

  /** True where a person or an organisation is named within a stretch. */
  boolean areNamed(int block, int from, int to) {
    return names.areNamed(block, from, to);
  }

  /** Who speaks in a line that begins with a person's name and a colon. */
  Optional<Speaker> ofLine(int block, SpeechText speech) {
    int colon = speech.text().indexOf(':');
    boolean said = speech.verbs().stream().findFirst().filter(v -> v.end() == colon).isPresent();
    if (said || colon < 2 || colon > LONGEST_NAME) {
      return Optional.empty();
    }
    return names
        .personStartingAt(block, 0)
        .filter(party -> speech.at(party.passage().inBlock().end()) == ':')
        .map(party -> Speaker.named(party, 0));
  }

  /** Who signs what stands above, where a signature begins: a person, and at most what they are. */
  Optional<Party> signedAt(int block, int start) {
    String text = reading.blocks().get(block).text();
    return names
        .personStartingAt(block, start)
        .filter(party -> SIGNED.matcher(text.substring(party.passage().inBlock().end())).matches());
  }

  private static String before(String text, Party party) {
    int start = party.passage().inBlock().start();
    return text.substring(clauseStart(text, start, SOFT_STOPS), start);
  }

  private static Optional<Speaker> subject(
      String text, int from, Party party, boolean cited, boolean contrasted) {
    int start = party.passage().inBlock().start();
    String before = text.substring(clauseStart(text, start, SOFT_STOPS), start).stripTrailing();
    String sentence = text.substring(Math.min(from, start), start);
    if ((!cited && NO_SUBJECT_BEFORE.matcher(before).find()) || DOUBT.matcher(sentence).find()) {
      return Optional.empty();
    }
    return Optional.of(new Speaker(party, start, true, contrasted, false));
  }

  /**
   * 他 and 她: who spoke last in the paragraph, if nobody else was named since; else the only one
   * named.
   */
  private Optional<Speaker> pronoun(int block, String text, int at, Optional<Utterance> last) {
    int start = clauseStart(text, at, SOFT_STOPS);
    String before = text.substring(start, at).strip();
    if (!LEADS_IN.matcher(before).matches() || isDoubted(text, at)) {
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
  private Optional<Speaker> company(int block, String text, int at) {
    String before = text.substring(clauseStart(text, at, SOFT_STOPS), at).strip();
    if (!LEADS_IN.matcher(before).matches() || isDoubted(text, at)) {
      return Optional.empty();
    }
    return antecedents.organisationBefore(block, at).map(party -> Speaker.named(party, at));
  }

  private static boolean isDoubted(String text, int at) {
    return DOUBT.matcher(text.substring(clauseStart(text, at, HARD_STOPS), at)).find();
  }

  private static boolean isInFirstSentence(String text, int at) {
    return text.substring(0, at).chars().noneMatch(c -> HARD_STOPS.indexOf(c) >= 0);
  }

  /** True where a paragraph speaks of somebody else, too. */
  private boolean hasSomebody(Party person) {
    return SOMEBODY.matcher(reading.blocks().get(person.passage().block()).text()).find();
  }

  /** True where a name stands as a subject: a clause begins with it or with its title. */
  private static boolean leads(String text, Party party) {
    Span at = party.passage().inBlock();
    String before = text.substring(clauseStart(text, at.start(), SOFT_STOPS), at.start()).strip();
    boolean object = NO_SUBJECT_BEFORE.matcher(before).find();
    return !object && at.end() < text.length() && text.charAt(at.end()) != '的';
  }

  /** The subject of an earlier clause, where the clause of the verb has none: 某某接受了采访，并表示. */
  private Optional<Speaker> sharedSubject(int block, String text, SpeechVerb verb) {
    int clause = clauseStart(text, verb.start(), SOFT_STOPS);
    if (clause == 0 || text.charAt(clause - 1) != ',') {
      return Optional.empty();
    }
    int bare = clause + spaces(text, clause, verb.start());
    String between = text.substring(bare, verb.start());
    boolean plain = PLAIN_SPEECH.matcher(verb.word()).matches();
    if (!Modifiers.starts(text, bare, verb.start()).contains(bare)
        || !(plain || text.startsWith(":", verb.end()) || CONNECTIVE.matcher(between).find())) {
      return Optional.empty();
    }
    if (MEANS_BEFORE.matcher(Characters.before(text, clause, LONGEST_MEANS)).find()) {
      return Optional.empty();
    }
    Block.Sentence sentence = reading.blocks().get(block).sentenceAt(verb.start());
    int from = Math.max(sentence.at().start(), clauseStart(text, verb.start(), HARD_STOPS));
    return names
        .onlySubjectIn(block, text, from, clause)
        .flatMap(party -> subject(text, from, party, false, false))
        .map(speaker -> new Speaker(speaker.party(), bare, false, false, false));
  }

  private static int spaces(String text, int from, int to) {
    int count = 0;
    while (from + count < to && text.charAt(from + count) == ' ') {
      count++;
    }
    return count;
  }

  static int clauseStart(String text, int at, String stops) {
    int start = at;
    int lowest = Math.max(0, at - LONGEST_CLAUSE);
    while (start > lowest && stops.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
