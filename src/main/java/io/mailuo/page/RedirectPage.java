package io.mailuo.page;

/**
 * A former address: leads to where the page is now.
 *
 * @param target href of the page, relative to this one
 * @param canonical absolute URL of the page where the hub has a base URL, else {@code target}
 */
public record RedirectPage(Frame frame, String target, String canonical) implements Page {

  @Override
  public String template() {
    return "redirect";
  }
}
