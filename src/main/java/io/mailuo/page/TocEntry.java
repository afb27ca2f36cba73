package io.mailuo.page;

/**
 * A line of a table of contents.
 *
 * @param level 2 to 6, as in {@code h2}
 * @param text of the heading
 * @param href {@code #} and the heading's id
 */
public record TocEntry(int level, String text, String href) {}
