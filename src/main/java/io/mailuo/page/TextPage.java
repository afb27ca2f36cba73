package io.mailuo.page;

import java.util.List;
import java.util.Optional;

/**
 * A free page such as about.
 *
 * @param heading title of the page
 * @param toc headings; empty where there are fewer than two
 */
public record TextPage(Frame frame, String heading, List<TocEntry> toc, Prose text)
    implements Page {

  public TextPage {
    toc = List.copyOf(toc);
  }

  @Override
  public String template() {
    return "page";
  }

  @Override
  public Optional<Prose> prose() {
    return Optional.of(text);
  }
}
