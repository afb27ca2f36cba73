package io.mailuo.page;

/**
 * A link with its text.
 *
 * @param text what the reader sees
 * @param href relative to the page that holds the link, or absolute to another site
 */
public record Link(String text, String href) {}
