package io.mailuo.extract;

import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Those who can speak, as an article names them: persons and organisations. */
final class SpeakerNames {

  private final Reading reading;

  SpeakerNames(Reading reading) {
    this.reading = reading;
  }

  /** Who is named by the words that end at an offset of a block's text. */
  Optional<Party> endingAt(int block, int end) {
    return mentions(block).filter(m -> m.inBlock().end() == end).findFirst().map(reading::party);
  }

  /** Who is named by the words that begin at an offset of a block's text. */
  Optional<Party> startingAt(int block, int start) {
    return mentions(block).filter(m -> m.inBlock().start() == start).findFirst().map(reading::party);
  }

  boolean isPerson(Party party) {
    return party.entity().map(e -> reading.classOf(e) == EntityClass.PERSON).orElse(true);
  }

  /** The persons named within a stretch, in order. */
  List<Party> personsIn(int block, int from, int to) {
    List<Party> persons = new ArrayList<>();
    mentions(block)
        .filter(m -> m.inBlock().start() >= from && m.inBlock().end() <= to)
        .map(reading::party)
        .filter(this::isPerson)
        .forEach(persons::add);
    return persons;
  }

  /** The one person, or else the one organisation, that a stretch has for its subject. */
  Optional<Party> onlySubjectIn(int block, String text, int from, int to) {
    List<Party> all =
        mentions(block)
            .filter(m -> m.inBlock().start() >= from && m.inBlock().end() <= to)
            .map(reading::party)
            .toList();
    List<Party> persons = all.stream().filter(this::isPerson).toList();
    List<Party> fitting = persons.isEmpty() ? all : persons;
    boolean one =
        !fitting.isEmpty() && fitting.stream().allMatch(sameAs(fitting.get(0)));
    return one ? Optional.of(fitting.get(0)).filter(p -> acts(text, p, from)) : Optional.empty();
  }

  /** True where a verb may follow the name, not another noun. */
  private boolean acts(String text, Party party, int from) {
    int end = party.passage().inBlock().end();
    boolean leads = isPerson(party) || party.passage().inBlock().start() == from;
    return leads && end < text.length() && "的、和与及,。)”".indexOf(text.charAt(end)) < 0;
  }

  Predicate<Party> sameAs(Party party) {
    return other ->
        party.entity().isPresent()
            ? party.entity().equals(other.entity())
            : party.text().equals(other.text());
  }

  private java.util.stream.Stream<Mention> mentions(int block) {
    return reading.mentions(block).stream()
        .filter(
            m -> {
              EntityClass c = reading.classOf(m.entity());
              return c == EntityClass.PERSON || c == EntityClass.ORGANISATION;
            });
  }
}
