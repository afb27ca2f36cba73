package io.mailuo.page;

/**
 * More of what the articles say of an entity, up to a bound, where its own page has no room for it.
 *
 * @param name of the entity
 * @param entity href of its page
 * @param kind the entity's own kind
 * @param findings as many as a page may hold
 */
public record FindingsPage(
    Frame frame, String name, String entity, EntityPage.KindLink kind, Findings findings)
    implements Page {

  @Override
  public String template() {
    return "evidence";
  }
}
