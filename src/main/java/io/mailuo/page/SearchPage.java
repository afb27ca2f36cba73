package io.mailuo.page;

import java.util.List;

/**
 * The search, with its query in the URL ({@code ?q=}).
 *
 * @param client site path of the script that answers queries
 * @param suggestions the most mentioned entities, shown before a query and where nothing is found
 * @param allNames the A–Z, for visitors without scripts
 */
public record SearchPage(Frame frame, String client, List<EntityChip> suggestions, Link allNames)
    implements Page {

  public SearchPage {
    suggestions = List.copyOf(suggestions);
  }

  @Override
  public String template() {
    return "search";
  }

  /** The box has the focus, or a query, from the start. */
  @Override
  public List<String> preloads() {
    return List.of("theme/search.css", "search/loader.js", client);
  }
}
