package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.json.ScriptJson;
import io.mailuo.page.ArticlePage;
import io.mailuo.page.EntityPage;
import io.mailuo.page.Frame;
import io.mailuo.page.HomePage;
import io.mailuo.page.Link;
import io.mailuo.page.NotFoundPage;
import io.mailuo.page.Page;
import io.mailuo.page.RedirectPage;
import io.mailuo.page.Site;
import io.mailuo.page.WebAddresses;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Structured data of a page (schema.org as JSON-LD 1.1): one object whose {@code @graph} holds an
 * {@code Article}, an entity of its kind's type or the {@code WebSite}, and the {@code
 * BreadcrumbList}. It is made from the page's record alone, so it changes only when the page does.
 * WebAddresses are absolute; without a base URL they are left out.
 */
public final class StructuredData {

  private final Site site;
  private final WebAddresses addresses;

  public StructuredData(Site site) {
    this.site = site;
    this.addresses = site.addresses();
  }

  /**
   * The JSON-LD of a page, on one line, with {@code <}, {@code >}, {@code &}, U+2028 and U+2029 as
   * {@code \\uXXXX}: safe within {@code <script type="application/ld+json">} as it is.
   *
   * @return empty where there is nothing to say: redirects, the 404 page
   */
  public Optional<String> of(Page page) {
    boolean described =
        page instanceof HomePage || page instanceof ArticlePage || page instanceof EntityPage;
    boolean elsewhere = page instanceof RedirectPage || page instanceof NotFoundPage;
    if (elsewhere || !(described || hasCrumbs(page))) {
      return Optional.empty();
    }
    StringWriter out = new StringWriter();
    try (JsonGenerator json = ScriptJson.generator(out)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      json.writeArrayFieldStart("@graph");
      nodes(page, json);
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer does not fail", e);
    }
    return Optional.of(out.toString());
  }

  private static boolean hasCrumbs(Page page) {
    return !page.frame().breadcrumbs().isEmpty();
  }

  private void nodes(Page page, JsonGenerator json) throws IOException {
    if (page instanceof HomePage home) {
      webSite(home, json);
    } else if (page instanceof ArticlePage article) {
      new ArticleNode(site, addresses).write(article, json);
    } else if (page instanceof EntityPage entity) {
      new EntityNode(site, addresses).write(entity, json);
    }
    if (hasCrumbs(page)) {
      breadcrumbs(page.frame(), json);
    }
  }

  private void webSite(HomePage home, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "WebSite");
    json.writeStringField("name", home.heading());
    if (!home.description().isEmpty()) {
      json.writeStringField("description", home.description());
    }
    json.writeStringField("inLanguage", home.frame().lang());
    JsonLines.optional("url", addresses.of(home.frame().url()), json);
    Optional<String> search = addresses.of(home.frame().url(), home.frame().search());
    if (search.isPresent()) {
      json.writeObjectFieldStart("potentialAction");
      json.writeStringField("@type", "SearchAction");
      json.writeObjectFieldStart("target");
      json.writeStringField("@type", "EntryPoint");
      json.writeStringField("urlTemplate", search.get() + "?q={search_term_string}");
      json.writeEndObject();
      json.writeStringField("query-input", "required name=search_term_string");
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** The way from the home page; the page itself comes last. */
  private void breadcrumbs(Frame frame, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "BreadcrumbList");
    json.writeArrayFieldStart("itemListElement");
    int position = 1;
    for (Link crumb : frame.breadcrumbs()) {
      crumb(position++, crumb.text(), addresses.of(frame.url(), crumb.href()), json);
    }
    crumb(position, frame.title(), addresses.of(frame.url()), json);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void crumb(int position, String name, Optional<String> url, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "ListItem");
    json.writeNumberField("position", position);
    json.writeStringField("name", name);
    JsonLines.optional("item", url, json);
    json.writeEndObject();
  }
}
