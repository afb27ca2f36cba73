package io.mailuo.extract;

import io.mailuo.extract.Quotation.Kind;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who says what in one block of English. */
final class EnglishSpeech {

  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:said|says|wrote|writes|added|adds|told [A-Za-z ]{2,24}?(?= that|[,:.])|told reporters|argued|argues|warned|warns|noted|notes|explained"
              + "|explains|insisted|insists|claimed|claims|believed|believes|asked|replied|recalled|admitted|stated|predicted|predicts|suggested|suggests"
              + "|acknowledged|tweeted|posted|disagreed|countered|responded|continued|concluded|observed|remarked|commented|declared|confirmed|emphasized|emphasised|stressed"
              + "|testified|joked|quipped|cautioned|estimated|estimates|revealed|complained|promised|contended|thinks)\\b");

  /** A verb of judgement whose object stands before the quoted predicate: called the deal “…”. */
  private static final Pattern JUDGED =
      Pattern.compile(
          "\\b(?:called|calls|described|describes|dismissed|dismisses|denounced|slammed|praised|labell?ed|branded|criticized|criticised|mocked) "
              + "[^.;:,“”\"]{2,80}? (?:as )?(?=[“\"])");

  /** So many words make a quoted predicate the speaker's own: fewer may be a name. */
  private static final Pattern THREE_WORDS = Pattern.compile("\\S+ \\S+ \\S.*", Pattern.DOTALL);

  /** Between a name and its verb: who that is, between commas or in brackets. */
  private static final Pattern APPOSED =
      Pattern.compile(
          "(?:, (?!and |but |or |who told )[^.;:“”\"()]{3,100}?,| \\([^()]{2,60}\\)),?$");

  /** Verbs that need a that-clause: of the others, 'said' alone takes a bare clause. */
  private static final Pattern BARE = Pattern.compile("said|says|believes|believed|thinks");

  private static final Pattern ADVERB =
      Pattern.compile(
          " (?:later|also|then|has|had|once|recently|repeatedly|reportedly|publicly|again)$");
  private static final Pattern NO_CLAUSE =
      Pattern.compile(
          "(?:no|nothing|yes|so|goodbye|hello|little|anything|something|much|to|in|on|at|about|of|what|whether|how|why|who)\\b");
  private static final Pattern NO_SUBJECT =
      Pattern.compile(
          "(?i)(?:\\b(?:of|to|with|by|for|from|and|or|told|asked|than|like|as|unlike|about|against|’s|'s)|\\bif\\b[^.]*|\\bwhether\\b[^.]*) *$");
  private static final Pattern ACCORDING = Pattern.compile("\\bAccording to ");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?:If|But|And|When|While|Then|Although|Though|As|After|Before|So|Yet|Because|Since|Whether|Unless|Once|However|Still|Last|Today) ");
  private static final int SHORTEST = 12;

  private final SpeechText speech;
  private final int block;
  private final SpeakerNames names;
  private final Remarks remarks;
  private final List<Utterance> found = new ArrayList<>();
  private final List<Utterance> attributions = new ArrayList<>();
  private final Set<Integer> settled = new HashSet<>();

  EnglishSpeech(SpeechText speech, int block, SpeakerNames names, Remarks remarks) {
    this.speech = speech;
    this.block = block;
    this.names = names;
    this.remarks = remarks;
  }

  /** What is said in the block, in order. */
  List<Utterance> read() {
    Matcher verb = VERB.matcher(speech.text());
    while (verb.find()) {
      int at = verb.start();
      if (speech.quotations().stream().noneMatch(q -> q.holds(at)) && isFree(at)) {
        readVerb(verb);
      }
    }
    Matcher according = ACCORDING.matcher(speech.text());
    while (according.find()) {
      readAccording(according.end());
    }
    Matcher judged = JUDGED.matcher(speech.text());
    while (judged.find()) {
      readJudged(judged);
    }
    goOn();
    found.sort(Comparator.comparingInt(u -> u.words().start()));
    return List.copyOf(found);
  }

  private boolean isFree(int offset) {
    return found.stream().noneMatch(u -> u.words().start() <= offset && offset < u.words().end());
  }

  /** X called the deal “wasteful and doomed to failure.” */
  private void readJudged(Matcher judged) {
    speech
        .openingAt(judged.end())
        .filter(q -> THREE_WORDS.matcher(speech.text().substring(q.start(), q.end())).matches())
        .ifPresent(q -> subject(judged.start()).ifPresent(party -> addDirect(q, party)));
  }

  private void readVerb(Matcher verb) {
    int behind = speech.skipSpaces(verb.end());
    Optional<Party> after =
        names.personStartingAt(block, behind).or(() -> names.titledAfter(block, behind));
    Optional<Quoted> before = speech.closedBefore(verb.start());
    if (after.isPresent()
        && before.filter(q -> speech.onlyPunctuation(q.after(), verb.start())).isPresent()) {
      int end = after.get().passage().inBlock().end();
      addDirect(before.get(), after.get());
      attribute(after.get(), end);
      return;
    }
    subject(verb.start()).ifPresent(party -> readSubject(party, verb));
  }

  private Optional<Party> subject(int verb) {
    int end = speech.skipSpacesBack(verb);
    Matcher adverb = ADVERB.matcher(speech.text()).region(Math.max(0, end - 14), end);
    if (adverb.find()) {
      end = adverb.start();
    }
    int last = end;
    int from = speech.sentenceStart(verb);
    return names
        .endingAt(block, end)
        .or(() -> apposed(from, last))
        .flatMap(this::withoutLead)
        .filter(
            party -> {
              int start = party.passage().inBlock().start();
              return start < from
                  || !NO_SUBJECT.matcher(speech.text().substring(from, start)).find();
            });
  }

  /** Mark Ellison, the chief executive of Tidal Labs, said. */
  private Optional<Party> apposed(int from, int end) {
    int start = Math.min(from, end);
    Matcher apposed = APPOSED.matcher(speech.text()).region(start, end);
    return apposed.find() ? names.personEndingAt(block, apposed.start()) : Optional.empty();
  }

  /**
   * At the beginning of a sentence an English word looks like a part of a name: If Helen Carter.
   */
  private Optional<Party> withoutLead(Party party) {
    Matcher lead = LEAD.matcher(party.text());
    return lead.lookingAt()
        ? names.personStartingAt(block, party.passage().inBlock().start() + lead.end())
        : Optional.of(party);
  }

  private void readSubject(Party party, Matcher verb) {
    int start = party.passage().inBlock().start();
    Optional<Quoted> before =
        speech
            .closedBefore(start)
            .filter(q -> speech.onlyPunctuation(q.after(), start) && !settled.contains(q.open()));
    before.ifPresent(q -> addDirect(q, party));
    if (before.isPresent()) {
      attribute(party, verb.end());
    }
    int from = speech.skipSpaces(verb.end());
    boolean separated = ",:".indexOf(speech.at(from)) >= 0;
    from = separated ? speech.skipSpaces(from + 1) : from;
    Optional<Quoted> quoted = speech.openingAt(from);
    if (quoted.isPresent() && (separated || speech.endsAsSentence(quoted.get()))) {
      addDirect(quoted.get(), party);
    } else if (before.isEmpty()) {
      addClause(party, verb.group(), from, separated);
    }
  }

  private void addClause(Party party, String verb, int from, boolean separated) {
    boolean that = speech.text().startsWith("that ", from);
    int start = that ? from + "that ".length() : from;
    boolean bare =
        BARE.matcher(verb).matches()
            && !NO_CLAUSE.matcher(speech.text()).region(start, speech.length()).lookingAt();
    if (start < speech.length() && (that || (bare && !separated))) {
      addIndirect(party, start);
    }
  }

  private void readAccording(int from) {
    names
        .personStartingAt(block, from)
        .filter(party -> speech.at(party.passage().inBlock().end()) == ',')
        .ifPresent(
            party -> addIndirect(party, speech.skipSpaces(party.passage().inBlock().end() + 1)));
  }

  private void addIndirect(Party party, int from) {
    int end = speech.sentenceEnd(from);
    while (end > from && ". \n".indexOf(speech.at(end - 1)) >= 0) {
      end--;
    }
    if (end - from >= SHORTEST) {
      found.add(new Utterance(Kind.INDIRECT, party, new Span(from, end)));
    }
  }

  private void addDirect(Quoted quoted, Party party) {
    if (settled.add(quoted.open())) {
      found.add(new Utterance(Kind.DIRECT, party, remarks.words(quoted)));
    }
  }

  private void attribute(Party party, int end) {
    attributions.add(new Utterance(Kind.DIRECT, party, new Span(end - 1, end)));
  }

  /** Quotations right behind the one that names a speaker: “A,” X said. “B.” */
  private void goOn() {
    for (Quoted quoted : speech.quotations()) {
      if (!settled.contains(quoted.open()) && speech.endsAsSentence(quoted)) {
        attributions.stream()
            .filter(a -> a.words().end() <= quoted.open())
            .filter(a -> speech.onlyPunctuation(a.words().end(), quoted.open()))
            .findFirst()
            .ifPresent(a -> addDirect(quoted, a.speaker()));
      }
    }
  }
}
