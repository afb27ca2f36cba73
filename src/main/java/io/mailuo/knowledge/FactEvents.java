package io.mailuo.knowledge;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.Fact;
import io.mailuo.content.PartialDate;
import io.mailuo.extract.Happenings;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import io.mailuo.knowledge.TimelineItem.DatedFact;
import io.mailuo.recognise.Recognition;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Those facts of the front matter that report an event, with whom each of them names. */
final class FactEvents {

  /** Figures: they are so as of a date, nothing happens then. */
  private static final Pattern MEASURE = Pattern.compile("^截至|年(?:第.季度|[上下]半年|全年)?(?:为|达|约|超过|共)");

  /** Verbs that a label uses as nouns: 诉讼中的抗辩, 谈诉讼. */
  private static final Pattern NOUN = Pattern.compile("诉讼|合作(?=模型|方|伙伴|者)|开始(?=时|价)");

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d)");

  private FactEvents() {}

  /**
   * An event as a fact tells it.
   *
   * @param text name of the entity, label and value
   * @param names what the text names, the entity itself first
   */
  record FactEvent(DatedFact fact, PartialDate date, String text, List<NamedStretch> names) {
    FactEvent {
      names = List.copyOf(names);
    }
  }

  /** The events that an entity's facts report, in the order of the file. */
  static List<FactEvent> of(EntityText text) {
    List<FactEvent> events = new ArrayList<>();
    for (Fact fact : text.entity().facts()) {
      for (Fact.Value value : fact.values()) {
        value
            .date()
            .filter(date -> happened(fact.label(), value, date))
            .map(date -> event(text, fact.label(), value, date))
            .ifPresent(events::add);
      }
    }
    return events;
  }

  private static FactEvent event(
      EntityText text, String label, Fact.Value value, PartialDate date) {
    Entity entity = text.entity();
    DatedFact fact = new DatedFact(entity.id(), label, value);
    List<NamedStretch> names = new ArrayList<>();
    int start = entity.name().length();
    names.add(new NamedStretch(new Span(0, start), entity.id()));
    addNames(text, label, start, names);
    addNames(text, value.text(), start + label.length() + 1, names);
    return new FactEvent(fact, date, entity.name() + fact.text(), names);
  }

  private static void addNames(EntityText text, String part, int from, List<NamedStretch> names) {
    EntityId own = text.entity().id();
    Optional.ofNullable(text.plain().get(part))
        .map(Recognition::mentions)
        .orElse(List.of())
        .stream()
        .filter(mention -> !mention.entity().equals(own))
        .map(
            mention ->
                new NamedStretch(
                    new Span(from + mention.inBlock().start(), from + mention.inBlock().end()),
                    mention.entity()))
        .forEach(names::add);
  }

  /**
   * A date is as of when a value holds; an event is only what says that something happened. Where
   * the source is of that date, the value itself has to name it.
   */
  private static boolean happened(String label, Fact.Value value, PartialDate date) {
    if (MEASURE.matcher(value.text()).find()) {
      return false;
    }
    return names(value.text(), date)
        || (Happenings.areReported(NOUN.matcher(label).replaceAll(""))
            && !isOfTheSource(date, value.source().orElse("")));
  }

  private static boolean names(String text, PartialDate date) {
    boolean month = date.month().isEmpty() || text.contains(date.month().getAsInt() + "月");
    boolean iso = date.month().isPresent() && text.contains(date.toString());
    return iso || (text.contains(date.year() + "年") && month);
  }

  private static boolean isOfTheSource(PartialDate date, String source) {
    Matcher written = ISO_DATE.matcher(source);
    while (written.find()) {
      if (PartialDate.parse(written.group()).filter(date::isWithin).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
