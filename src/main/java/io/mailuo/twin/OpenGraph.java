package io.mailuo.twin;

import io.mailuo.page.ArticlePage;
import io.mailuo.page.Frame;
import io.mailuo.page.MetaElement;
import io.mailuo.page.NotFoundPage;
import io.mailuo.page.Page;
import io.mailuo.page.Picture;
import io.mailuo.page.RedirectPage;
import io.mailuo.page.Site;
import io.mailuo.page.WebAddresses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a page looks where its link is shared: Open Graph (ogp.me) and the card of Twitter. */
public final class OpenGraph {

  private final WebAddresses addresses;
  private final Map<String, Picture> cards;

  /**
   * @param cards pictures for pages without one of their own, by the site path of the page
   */
  public OpenGraph(Site site, Map<String, Picture> cards) {
    this.cards = Collections.unmodifiableMap(new TreeMap<>(cards));
    this.addresses = site.addresses();
  }

  /** The meta elements of a page, in order; none for redirects and the 404 page. */
  public List<MetaElement> of(Page page) {
    if (page instanceof RedirectPage || page instanceof NotFoundPage) {
      return List.of();
    }
    Frame frame = page.frame();
    List<MetaElement> meta = new ArrayList<>();
    meta.add(MetaElement.property("og:site_name", frame.siteTitle()));
    meta.add(MetaElement.property("og:type", page instanceof ArticlePage ? "article" : "website"));
    meta.add(
        MetaElement.property(
            "og:title", frame.title().isEmpty() ? frame.siteTitle() : frame.title()));
    if (!frame.description().isEmpty()) {
      meta.add(MetaElement.property("og:description", frame.description()));
    }
    frame.canonical().ifPresent(url -> meta.add(MetaElement.property("og:url", url)));
    String lang = page instanceof ArticlePage article ? article.lang() : frame.lang();
    locale(lang).ifPresent(locale -> meta.add(MetaElement.property("og:locale", locale)));
    if (page instanceof ArticlePage article) {
      article
          .day()
          .ifPresent(d -> meta.add(MetaElement.property("article:published_time", d.iso())));
      article
          .updated()
          .ifPresent(d -> meta.add(MetaElement.property("article:modified_time", d.iso())));
      article.tags().forEach(tag -> meta.add(MetaElement.property("article:tag", tag.text())));
    }
    Optional<Picture> picture =
        page instanceof ArticlePage article ? article.picture() : Optional.empty();
    picture
        .or(() -> Optional.ofNullable(cards.get(frame.url())))
        .ifPresentOrElse(
            shown -> meta.addAll(picture(shown)),
            () -> meta.add(MetaElement.name("twitter:card", "summary")));
    return meta;
  }

  /** A picture has an absolute address (ogp.me, Basic Metadata): without a base URL it has none. */
  private List<MetaElement> picture(Picture picture) {
    Optional<String> address = addresses.of(picture.path());
    List<MetaElement> meta = new ArrayList<>();
    address.ifPresent(url -> meta.add(MetaElement.property("og:image", url)));
    if (address.isPresent() && picture.width() > 0) {
      meta.add(MetaElement.property("og:image:width", String.valueOf(picture.width())));
      meta.add(MetaElement.property("og:image:height", String.valueOf(picture.height())));
    }
    String card = address.isPresent() ? "summary_large_image" : "summary";
    meta.add(MetaElement.name("twitter:card", card));
    address.ifPresent(url -> meta.add(MetaElement.name("twitter:image", url)));
    return meta;
  }

  /** {@code zh_CN} for {@code zh-CN}; empty for a language without a region. */
  private static Optional<String> locale(String lang) {
    Locale locale = Locale.forLanguageTag(lang);
    return locale.getCountry().isEmpty() || locale.getLanguage().isEmpty()
        ? Optional.empty()
        : Optional.of(locale.getLanguage() + "_" + locale.getCountry());
  }
}
