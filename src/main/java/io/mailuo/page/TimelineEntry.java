package io.mailuo.page;

import java.util.List;

/**
 * Something that happened.
 *
 * @param date as exactly as it is known: {@code 2024-02-15}, {@code 2024-02} or {@code 2024}
 * @param text what happened, names in it linked
 * @param lang language of the text
 * @param chips whom it concerns
 * @param sources the sentences that tell of it; empty where only an entity's facts do
 * @param note where the fact is from; empty where none states it
 */
public record TimelineEntry(
    String date,
    List<Piece> text,
    String lang,
    List<EntityChip> chips,
    List<Findings.SourceLink> sources,
    List<Piece> note) {

  public TimelineEntry {
    text = List.copyOf(text);
    chips = List.copyOf(chips);
    sources = List.copyOf(sources);
    note = List.copyOf(note);
  }
}
