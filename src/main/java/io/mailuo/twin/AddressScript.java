package io.mailuo.twin;

import io.mailuo.page.ArticlePage;
import io.mailuo.page.EntityPage;
import io.mailuo.page.Page;
import java.util.List;

/**
 * The address and the title of every article and entity, {@code theme/addresses.js}: the page that
 * is shown for a missing one looks in it for those whose address is nearest. It calls {@code
 * mailuoAddresses} with {@code pages}, each an array of both.
 */
public final class AddressScript {

  private AddressScript() {}

  /**
   * @param pages of the site, in the order of their URLs
   */
  public static TwinFile of(List<Page> pages) {
    String json =
        JsonLines.object(
            out -> {
              out.writeArrayFieldStart("pages");
              for (Page page : pages) {
                if (page instanceof ArticlePage || page instanceof EntityPage) {
                  out.writeStartArray();
                  out.writeString(page.frame().url());
                  out.writeString(page.frame().title());
                  out.writeEndArray();
                }
              }
              out.writeEndArray();
            });
    return new TwinFile("theme/addresses.js", JsonLines.script("mailuoAddresses", json));
  }
}
