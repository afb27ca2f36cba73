package io.mailuo.page;

/**
 * An entity in short: name, kind and way to its page.
 *
 * @param name main name of the entity
 * @param href relative to the page that shows the chip
 * @param kind folder of its kind, e.g. {@code people}; part of the CSS class {@code kind-people}
 * @param kindLabel e.g. 人物
 * @param count how often; what is counted depends on the place, 0 where nothing is
 */
public record EntityChip(String name, String href, String kind, String kindLabel, int count) {}
