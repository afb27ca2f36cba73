package io.mailuo.page;

import java.util.List;

/**
 * Older mentions of an entity that is mentioned too often for one page.
 *
 * @param name of the entity
 * @param entity href of its page
 * @param kind the entity's own kind
 * @param label e.g. {@code 2023}
 * @param mentionedIn newest article first
 * @param others the pages of other years
 */
public record MentionsPage(
    Frame frame,
    String name,
    String entity,
    EntityPage.KindLink kind,
    String label,
    List<EntityPage.MentioningArticle> mentionedIn,
    List<NavLink> others)
    implements Page {

  public MentionsPage {
    mentionedIn = List.copyOf(mentionedIn);
    others = List.copyOf(others);
  }

  @Override
  public String template() {
    return "mentions";
  }
}
