package io.mailuo.extract;

import io.mailuo.markdown.Block;
import io.mailuo.text.Characters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds whose verb a verb of speech is: the nearest person or organisation that fits as its
 * subject.
 */
final class SpeakerFinder {

  private static final int LONGEST_NAME = 40;
  private static final Pattern SIGNED = Pattern.compile(" *(?:[,，(（《].*)?", Pattern.DOTALL);

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
  private final StandIns standIns;

  SpeakerFinder(Reading reading, Parties parties, SpeakerNames names) {
    this.reading = reading;
    this.names = names;
    this.subjects = new SubjectNames(names);
    this.standIns = new StandIns(reading, parties, names);
  }

  /**
   * The speaker of a verb.
   *
   * @param last who spoke last in the block before the verb; a pronoun may mean them
   */
  Optional<Speaker> of(int block, SpeechText speech, SpeechVerb verb, Optional<Utterance> last) {
    String text = speech.text();
    int from = Clauses.start(text, verb.start(), Clauses.HARD_STOPS);
    boolean contrasted = false;
    List<Integer> ends =
        verb.isNoun() ? List.of(verb.start()) : Modifiers.starts(text, from, verb.start());
    for (int p : ends) {
      contrasted = contrasted || (p < verb.start() && "则却也".indexOf(text.charAt(p)) >= 0);
      Optional<Party> party = subjects.endingAt(block, text, from, p);
      if (party.isPresent()) {
        boolean announces = verb.word().equals("宣布") && !names.isPerson(party.get());
        return announces || !verb.suits(Clauses.before(text, startOf(party.get())))
            ? Optional.empty()
            : subject(text, from, party.get(), verb.word().startsWith("所"), contrasted)
                .map(s -> subjects.areSeveral(block, text, s) ? s.asOneOfSeveral() : s);
      }
      if (StandIns.isPronoun(text, from, p)) {
        return standIns.ofPronoun(block, text, p - 1, last);
      }
      Optional<Integer> company = StandIns.companyStart(text, from, p);
      if (company.isPresent()) {
        return standIns.ofCompany(block, text, company.get());
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

  /**
   * A party as the subject of a verb, unless the words before it make it an object or a doubt.
   *
   * @param from where the sentence begins
   * @param cited true for 所说 and the like, whose speaker may stand behind 如 or 据
   */
  private static Optional<Speaker> subject(
      String text, int from, Party party, boolean cited, boolean contrasted) {
    int start = startOf(party);
    String before = Clauses.before(text, start).stripTrailing();
    String sentence = text.substring(Math.min(from, start), start);
    if ((!cited && Clauses.makesObject(before)) || Clauses.isDoubt(sentence)) {
      return Optional.empty();
    }
    return Optional.of(new Speaker(party, start, true, contrasted, false));
  }

  private static int startOf(Party party) {
    return party.passage().inBlock().start();
  }

  /** The subject of an earlier clause, where the clause of the verb has none: 某某接受了采访，并表示. */
  private Optional<Speaker> sharedSubject(int block, String text, SpeechVerb verb) {
    int clause = Clauses.start(text, verb.start(), Clauses.SOFT_STOPS);
    if (clause == 0 || text.charAt(clause - 1) != ',') {
      return Optional.empty();
    }
    int bare = Math.min(TitleWords.afterSpace(text, clause), verb.start());
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
    int stop = Clauses.start(text, verb.start(), Clauses.HARD_STOPS);
    int from = Math.max(sentence.at().start(), stop);
    return names
        .onlySubjectIn(block, text, from, clause)
        .flatMap(party -> subject(text, from, party, false, false))
        .map(speaker -> new Speaker(speaker.party(), bare, false, false, false));
  }
}
