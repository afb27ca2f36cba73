package io.mailuo.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * What one article says. All lists are in the order of the text.
 *
 * @param contributors named in its bylines
 * @param rejectedQuotations what was found, but is no quotation by the author's decision
 */
public record Extraction(
    List<Role> roles,
    List<Contributor> contributors,
    List<Quotation> quotations,
    List<DateExpression> dates,
    List<DatedEvent> events,
    List<Relation> relations,
    List<Quotation> rejectedQuotations) {

  /** Nothing at all. */
  public static final Extraction NONE =
      new Extraction(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Extraction {
    roles = List.copyOf(roles);
    contributors = List.copyOf(contributors);
    quotations = List.copyOf(quotations);
    dates = List.copyOf(dates);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    rejectedQuotations = List.copyOf(rejectedQuotations);
  }

  /** Every place that says something: of a role the person, of an event the sentence. */
  public List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    roles.forEach(role -> passages.add(role.person().passage()));
    quotations.forEach(quotation -> passages.add(quotation.passage()));
    events.forEach(event -> passages.add(event.sentence()));
    relations.forEach(relation -> passages.add(relation.passage()));
    return passages;
  }
}
