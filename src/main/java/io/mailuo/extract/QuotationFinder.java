package io.mailuo.extract;

import io.mailuo.extract.Quotation.Kind;
import io.mailuo.markdown.Block;
import io.mailuo.recognise.Recognition;
import io.mailuo.text.Span;
import io.mailuo.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who said what in one article. */
final class QuotationFinder {

  private final Reading reading;
  private final Recognition recognition;
  private final Words words;
  private final SpeakerFinder speakers;
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
    this.speakers = new SpeakerFinder(reading, new SpeakerNames(reading, parties, words));
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
    if (block.kind() == Block.Kind.PROSE || block.kind() == Block.Kind.CELL) {
      SpeechText speech = new SpeechText(block);
      SaidWords said = new SaidWords(speech, speakers, words);
      BlockSpeech reader = new BlockSpeech(speech, index, speakers, said);
      List<Utterance> utterances = reader.read();
      if (utterances.isEmpty()) {
        utterances = unattributed(speech, said, reader);
      }
      utterances.forEach(utterance -> add(index, utterance));
      remember(speech, reader, utterances);
    }
  }

  /** A paragraph that is one quotation, without a speaker of its own. */
  private List<Utterance> unattributed(SpeechText speech, SaidWords said, BlockSpeech reader) {
    Optional<Party> speaker = unfinished.or(() -> announced).or(() -> last);
    if (speaker.isEmpty() || reader.othersSpeak() || speech.quotations().size() != 1) {
      return List.of();
    }
    Quoted quoted = speech.quotations().get(0);
    boolean whole =
        speech.skipSpaces(0) == quoted.open()
            && speech.onlyPunctuation(quoted.after(), speech.length());
    boolean led = unfinished.isPresent() || announced.isPresent();
    return whole && (led || said.standsAlone(quoted))
        ? List.of(new Utterance(Kind.DIRECT, speaker.get(), said.words(quoted)))
        : List.of();
  }

  private void remember(SpeechText speech, BlockSpeech reader, List<Utterance> utterances) {
    if (!utterances.isEmpty()) {
      last = Optional.of(utterances.get(utterances.size() - 1).speaker());
    }
    if (reader.othersSpeak()) {
      last = reader.lastSpeaker();
    }
    announced = reader.announced();
    List<Quoted> quotations = speech.quotations();
    boolean open = !quotations.isEmpty() && !quotations.get(quotations.size() - 1).isClosed();
    unfinished = open && !utterances.isEmpty() ? last : Optional.empty();
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
