package io.mailuo.extract;

import io.mailuo.extract.Quotation.Kind;
import io.mailuo.markdown.Block;
import io.mailuo.recognise.Recognition;
import io.mailuo.text.Span;
import io.mailuo.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who said what in one article. */
final class QuotationFinder {

  private static final Pattern SIGNATURE = Pattern.compile("(?:--|——|—|–) *");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}[、.．)）]? *");
  private static final int SHORTEST_SIGNED = 6;

  private final Reading reading;
  private final Recognition recognition;
  private final Words words;
  private final SpeakerNames names;
  private final SpeakerFinder speakers;
  private final Interviews interviews;
  private final QuotationIds ids = new QuotationIds();
  private final List<Quotation> found = new ArrayList<>();

  /** Who spoke last in the section. */
  private Optional<Party> last = Optional.empty();

  /** Who is to speak in the next block. */
  private Optional<Party> announced = Optional.empty();

  /** Whose quotation the last block left open: the next block may go on with it. */
  private Optional<Party> unfinished = Optional.empty();

  private int section = -1;

  private QuotationFinder(Reading reading, Recognition recognition, Parties parties, Words words) {
    this.reading = reading;
    this.recognition = recognition;
    this.words = words;
    this.names = new SpeakerNames(reading, parties, words);
    this.speakers = new SpeakerFinder(reading, parties, names);
    this.interviews = new Interviews(reading.blocks(), speakers);
  }

  /** The quotations of an article, in the order of the text. */
  static List<Quotation> find(
      Reading reading, Recognition recognition, Parties parties, Words words) {
    QuotationFinder finder = new QuotationFinder(reading, recognition, parties, words);
    for (int block = 0; block < reading.blocks().size(); block++) {
      finder.read(block);
    }
    return List.copyOf(finder.found);
  }

  private void read(int index) {
    Block block = reading.blocks().get(index);
    if (block.section() != section) {
      section = block.section();
      last = Optional.empty();
      announced = Optional.empty();
      unfinished = Optional.empty();
    }
    if (block.kind() != Block.Kind.PROSE && block.kind() != Block.Kind.CELL) {
      return;
    }
    if (!sign(index)) {
      SpeechText speech = new SpeechText(block);
      Optional<Utterance> answer = interviews.answer(index, block, speech);
      if (answer.isPresent()) {
        add(index, answer.get());
        return;
      }
      Remarks remarks = new Remarks(speech, words);
      SaidWords said = new SaidWords(speech, speakers, remarks);
      BlockSpeech reader = new BlockSpeech(speech, index, speakers, remarks, said);
      List<Utterance> utterances =
          speech.isChinese()
              ? reader.read()
              : new EnglishSpeech(speech, index, names, remarks).read();
      if (utterances.isEmpty()) {
        utterances = unattributed(block, speech, remarks, reader);
      }
      utterances.forEach(utterance -> add(index, utterance));
      remember(index, speech, reader, utterances);
    }
  }

  /** A paragraph that is one quotation, without a speaker of its own. */
  private List<Utterance> unattributed(
      Block block, SpeechText speech, Remarks remarks, BlockSpeech reader) {
    Optional<Party> speaker = unfinished.or(() -> announced).or(() -> last);
    if (block.quoted() && announced.isPresent() && speech.quotations().isEmpty()) {
      return List.of(new Utterance(Kind.DIRECT, announced.get(), new Span(0, speech.length())));
    }
    if (speaker.isEmpty() || reader.othersSpeak() || speech.quotations().size() != 1) {
      return List.of();
    }
    Quoted quoted = speech.quotations().get(0);
    boolean whole =
        speech.skipSpaces(0) == quoted.open()
            && speech.onlyPunctuation(quoted.after(), speech.length());
    boolean led = unfinished.isPresent() || announced.isPresent();
    return whole && (led || remarks.standsAlone(quoted))
        ? List.of(new Utterance(Kind.DIRECT, speaker.get(), remarks.words(quoted)))
        : List.of();
  }

  private void remember(
      int index, SpeechText speech, BlockSpeech reader, List<Utterance> utterances) {
    if (!utterances.isEmpty()) {
      last = Optional.of(utterances.get(utterances.size() - 1).speaker());
    }
    if (reader.othersSpeak()) {
      last = reader.lastSpeaker();
    }
    boolean goesOn = announced.isPresent() && !utterances.isEmpty();
    announced = goesOn && isFollowedByQuoted(index) ? announced : reader.announced();
    List<Quoted> quotations = speech.quotations();
    boolean open = !quotations.isEmpty() && !quotations.get(quotations.size() - 1).isClosed();
    unfinished = open && !utterances.isEmpty() ? last : Optional.empty();
  }

  /** True where this block and the next are parts of one block quotation. */
  private boolean isFollowedByQuoted(int index) {
    List<Block> blocks = reading.blocks();
    return blocks.get(index).quoted()
        && index + 1 < blocks.size()
        && blocks.get(index + 1).quoted();
  }

  /**
   * Reads a block that signs the ones before it: -- 某某. They go back to the number of the item
   * (3、), or are one.
   */
  private boolean sign(int index) {
    Matcher signature = SIGNATURE.matcher(reading.blocks().get(index).text());
    if (!signature.lookingAt()) {
      return false;
    }
    speakers
        .signedAt(index, signature.end())
        .ifPresent(speaker -> signed(index).forEach(block -> addWhole(block, speaker)));
    return true;
  }

  private List<Integer> signed(int index) {
    List<Block> blocks = reading.blocks();
    List<Integer> signed = new ArrayList<>();
    int block = index - 1;
    while (block >= 0 && blocks.get(block).section() == section && isText(blocks.get(block))) {
      signed.add(0, block);
      block--;
    }
    boolean numbered = block >= 0 && NUMBER.matcher(blocks.get(block).text()).matches();
    return numbered || signed.size() < 2 ? signed : List.of(index - 1);
  }

  private static boolean isText(Block block) {
    return block.kind() == Block.Kind.PROSE
        && !NUMBER.matcher(block.text()).matches()
        && !SIGNATURE.matcher(block.text()).lookingAt();
  }

  private void addWhole(int index, Party speaker) {
    boolean free = found.stream().noneMatch(q -> q.passage().block() == index);
    String text = reading.blocks().get(index).text();
    if (free && text.strip().length() >= SHORTEST_SIGNED) {
      add(index, new Utterance(Kind.DIRECT, speaker, new Span(0, text.length())));
    }
  }

  private void add(int index, Utterance utterance) {
    Span at = utterance.words();
    String text = recognition.shown(index, reading.blocks().get(index).text(), at);
    if (!text.isBlank()) {
      found.add(
          new Quotation(
              ids.next(text),
              utterance.kind(),
              utterance.speaker(),
              text,
              reading.passage(index, at)));
    }
  }
}
