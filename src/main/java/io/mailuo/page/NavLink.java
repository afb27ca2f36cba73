package io.mailuo.page;

/**
 * A link of the bar at the top.
 *
 * @param text what the reader sees
 * @param href relative to the page
 * @param current true on the page itself and on the pages of its section
 */
public record NavLink(String text, String href, boolean current) {}
