package io.mailuo.extract;

import io.mailuo.extract.Quotation.Kind;
import io.mailuo.text.Characters;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads who says what in one block of Chinese: first the verbs of speech, each with what stands
 * before and after it, then the quotations that go on without a verb.
 */
final class BlockSpeech {

  private static final Pattern IDIOM =
      Pattern.compile(
          "(?:据|也就是|换句话|换言之|可以|来|来讲|听|应该|简单|一般|比如|总|或者|再|不用|所以|这样|那么|怎么|虽|按|别|难|胡|小|传|学|论|游|解|如果|被|所|名|简|号|堪|自|职|俗|统|这就是|就是)$");

  private final SpeechText speech;
  private final int block;
  private final SpeakerFinder speakers;
  private final Remarks remarks;
  private final SaidWords said;
  private final List<Utterance> found = new ArrayList<>();
  private final NavigableMap<Integer, Utterance> byEnd = new TreeMap<>();

  /**
   * Opening offsets of the quotations whose speaker is known, or known to be nobody with a name.
   */
  private final Set<Integer> settled = new HashSet<>();

  /** Where a speaker is named behind a quotation: another one may follow at once. */
  private final NavigableMap<Integer, Utterance> attributions = new TreeMap<>();

  private Optional<Party> announced = Optional.empty();
  private int othersSpeakAt = -1;

  BlockSpeech(
      SpeechText speech, int block, SpeakerFinder speakers, Remarks remarks, SaidWords said) {
    this.speech = speech;
    this.block = block;
    this.speakers = speakers;
    this.remarks = remarks;
    this.said = said;
  }

  /** What is said in the block, in order. */
  List<Utterance> read() {
    speakers.ofLine(block, speech).ifPresent(this::readLine);
    int covered = 0;
    for (int i = 0; i < speech.verbs().size(); i++) {
      SpeechVerb verb = speech.verbs().get(i);
      if (verb.start() >= covered && !speech.isRendering(verb.start())) {
        Optional<Speaker> speaker = speakers.of(block, speech, verb, lastBefore(verb.start()));
        speaker
            .filter(s -> !s.oneOfSeveral())
            .ifPresentOrElse(s -> read(verb, s), () -> readOther(verb));
        covered = covered();
      }
    }
    goOn();
    found.sort(Comparator.comparingInt(u -> u.words().start()));
    return List.copyOf(found);
  }

  /** Who is announced at the end of the block to speak in the next one (某某说：). */
  Optional<Party> announced() {
    return announced;
  }

  /** Who spoke last; empty where it is nobody with a name. */
  Optional<Party> lastSpeaker() {
    return found.isEmpty() || found.get(found.size() - 1).words().start() < othersSpeakAt
        ? Optional.empty()
        : Optional.of(found.get(found.size() - 1).speaker());
  }

  boolean othersSpeak() {
    return othersSpeakAt >= 0;
  }

  private Optional<Utterance> lastBefore(int offset) {
    return Optional.ofNullable(byEnd.floorEntry(offset))
        .map(Map.Entry::getValue)
        .filter(u -> u.words().start() > othersSpeakAt);
  }

  /** 某某：“……” at the beginning of a line. */
  private void readLine(Speaker speaker) {
    int colon = speaker.party().passage().inBlock().end();
    speech
        .openingAt(speech.skipSpaces(colon + 1))
        .filter(q -> speech.endsAsSentence(q) && !speech.isGlued(q))
        .ifPresent(q -> addDirect(q, speaker.party()));
  }

  private void read(SpeechVerb verb, Speaker speaker) {
    boolean reports = readAfter(verb, speaker);
    char next = speech.at(speech.skipSpaces(verb.end()));
    boolean ends = ",。:;!?…“\"」』()\n ".indexOf(next) >= 0;
    if (speaker.own() && (reports || ends)) {
      boolean before = readBefore(speaker);
      if (before) {
        Span named = new Span(verb.start(), verb.end());
        attributions.put(verb.end(), new Utterance(Kind.DIRECT, speaker.party(), named));
      }
      if (!before && !reports) {
        readIndirectBefore(verb, speaker);
      }
    }
  }

  private boolean readAfter(SpeechVerb verb, Speaker speaker) {
    int mark = speech.skipSpaces(verb.end());
    boolean separated = ",:".indexOf(speech.at(mark)) >= 0;
    boolean colon = speech.at(mark) == ':';
    int from = separated ? speech.skipSpaces(mark + 1) : mark;
    if (from >= speech.length()) {
      announced = colon ? Optional.of(speaker.party()) : Optional.empty();
      return colon;
    }
    Optional<Quoted> quoted = speech.openingAt(from);
    if (quoted.filter(q -> remarks.isSaid(q, verb, separated, colon)).isPresent()) {
      addDirect(quoted.get(), speaker.party());
      return true;
    }
    Optional<Span> clause = said.clauseAfter(block, verb, from, separated, speaker);
    clause.ifPresent(words -> add(new Utterance(Kind.INDIRECT, speaker.party(), words)));
    return clause.isPresent();
  }

  private boolean readBefore(Speaker speaker) {
    Optional<Quoted> quoted =
        speech
            .closedBefore(speaker.from())
            .filter(q -> !settled.contains(q.open()) && !continuesClause(q))
            .filter(q -> remarks.isSaidBefore(q, speaker.from()));
    quoted.ifPresent(q -> addDirect(q, speaker.party()));
    return quoted.isPresent();
  }

  /** 甲说，……，“……”乙说: after a comma a quotation goes on with the clause before it. */
  private boolean continuesClause(Quoted quoted) {
    int left = speech.skipSpacesBack(quoted.open());
    return speech.at(left - 1) == ','
        && lastEndingBefore(quoted)
            .filter(u -> u.kind() == Kind.INDIRECT)
            .filter(u -> speech.onlyPunctuation(u.words().end(), quoted.open()))
            .isPresent();
  }

  private void readIndirectBefore(SpeechVerb verb, Speaker speaker) {
    int covered = covered();
    said.clauseBefore(verb, speaker)
        .filter(words -> words.start() >= covered)
        .ifPresent(words -> add(new Utterance(Kind.INDIRECT, speaker.party(), words)));
  }

  private void addDirect(Quoted quoted, Party speaker) {
    settled.add(quoted.open());
    add(new Utterance(Kind.DIRECT, speaker, remarks.words(quoted)));
  }

  private void add(Utterance utterance) {
    found.add(utterance);
    byEnd.put(utterance.words().end(), utterance);
  }

  /** Up to where something is found already. */
  private int covered() {
    return byEnd.isEmpty() ? 0 : byEnd.lastKey();
  }

  /** A verb whose subject is nobody with a name (网友说): its quotations are not anybody else's. */
  private void readOther(SpeechVerb verb) {
    String before = Characters.before(speech.text(), verb.start(), 4);
    int mark = speech.skipSpaces(verb.end());
    boolean separated = ",:".indexOf(speech.at(mark)) >= 0;
    Optional<Quoted> after = speech.openingAt(separated ? speech.skipSpaces(mark + 1) : mark);
    Optional<Quoted> earlier =
        speech.closedBefore(verb.start()).filter(q -> remarks.mayBelongTo(q, verb.start()));
    boolean speaks = separated && !IDIOM.matcher(before).find();
    after.ifPresent(q -> settled.add(q.open()));
    earlier.ifPresent(q -> settled.add(q.open()));
    if (speaks || after.isPresent() || earlier.isPresent()) {
      othersSpeakAt = verb.start();
    }
  }

  /** Quotations that follow at once on what somebody said, without a speaker of their own. */
  private void goOn() {
    for (Quoted quoted : speech.quotations()) {
      if (!settled.contains(quoted.open()) && remarks.standsAlone(quoted)) {
        lastEndingBefore(quoted)
            .filter(u -> speech.onlyPunctuation(u.words().end(), quoted.open()))
            .ifPresent(u -> addDirect(quoted, u.speaker()));
      }
    }
  }

  private Optional<Utterance> lastEndingBefore(Quoted quoted) {
    return Stream.of(byEnd, attributions)
        .map(ends -> ends.floorEntry(quoted.open()))
        .filter(Objects::nonNull)
        .map(Map.Entry::getValue)
        .max(Comparator.comparingInt(u -> u.words().end()));
  }
}
