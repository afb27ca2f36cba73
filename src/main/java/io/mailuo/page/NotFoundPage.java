package io.mailuo.page;

import java.util.List;

/**
 * What GitHub Pages serves, at any depth, for a URL that does not exist; its links are absolute.
 *
 * @param suggestions the most mentioned entities
 * @param allNames the A–Z
 */
public record NotFoundPage(Frame frame, List<EntityChip> suggestions, Link allNames)
    implements Page {

  public NotFoundPage {
    suggestions = List.copyOf(suggestions);
  }

  @Override
  public String template() {
    return "404";
  }
}
