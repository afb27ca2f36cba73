package io.mailuo.feed;

/** Writes a feed as Atom 1.0 (RFC 4287); entries without any date are left out. */
final class AtomWriter {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  private AtomWriter() {}

  static String write(Feed feed) {
    XmlDocument xml = new XmlDocument("feed", NAMESPACE);
    xml.language(feed.lang());
    xml.text("id", feed.id());
    xml.text("title", feed.title());
    if (!feed.description().isEmpty()) {
      xml.text("subtitle", feed.description());
    }
    xml.text("updated", feed.updated());
    author(feed.author(), xml);
    link("self", "application/atom+xml", feed.self(), xml);
    link("alternate", "text/html", feed.page(), xml);
    xml.text("generator", "Mailuo");
    for (Feed.Item item : feed.items()) {
      item.updated().ifPresent(updated -> entry(item, updated, feed.lang(), xml));
    }
    return xml.finish();
  }

  private static void entry(Feed.Item item, String updated, String lang, XmlDocument xml) {
    xml.open("entry");
    if (!item.lang().equals(lang)) {
      xml.language(item.lang());
    }
    xml.text("id", item.id());
    xml.text("title", item.title());
    item.published().ifPresent(published -> xml.text("published", published));
    xml.text("updated", updated);
    item.authors().forEach(name -> author(name, xml));
    link("alternate", "text/html", item.link(), xml);
    item.sources().forEach(source -> xml.empty("link", "rel", "via", "href", Iri.of(source)));
    item.tags().forEach(tag -> xml.empty("category", "term", tag));
    xml.text("summary", item.summary());
    xml.close();
  }

  private static void author(String name, XmlDocument xml) {
    xml.open("author");
    xml.text("name", name);
    xml.close();
  }

  private static void link(String relation, String type, String href, XmlDocument xml) {
    xml.empty("link", "rel", relation, "type", type, "href", href);
  }
}
