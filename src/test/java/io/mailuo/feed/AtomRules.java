package io.mailuo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** What RFC 4287 says that a feed must have, by its sections. */
public final class AtomRules {

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** RFC 4287, 3.3: date-time of RFC 3339 with upper-case T and Z. */
  private static final String DATE =
      "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})";

  private AtomRules() {}

  /** Fails where a rule is broken; gives the feed's element. */
  public static Element check(String text) {
    assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").doesNotContain("\r");
    assertThat(AtomSchema.faults(text)).as("RFC 4287, Appendix B").isEmpty();
    Element feed = Xml.parse(text);
    assertThat(feed.getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    common(feed);
    // 4.1.1: one subtitle, generator at most; a link to itself.
    assertThat(Xml.children(feed, "subtitle").size()).isLessThanOrEqualTo(1);
    assertThat(Xml.children(feed, "generator").size()).isLessThanOrEqualTo(1);
    assertThat(links(feed, "self")).hasSize(1);
    boolean hasAuthor = !Xml.children(feed, "author").isEmpty();
    Set<String> ids = new HashSet<>();
    for (Element entry : Xml.children(feed, "entry")) {
      entry(entry, hasAuthor);
      assertThat(ids.add(Xml.only(entry, "id"))).as("id is unique").isTrue();
    }
    return feed;
  }

  private static void entry(Element entry, boolean feedHasAuthor) {
    common(entry);
    // 4.1.2: an author, here or in the feed; without content an alternate link; one of each.
    assertThat(feedHasAuthor || !Xml.children(entry, "author").isEmpty()).isTrue();
    assertThat(Xml.children(entry, "content")).isEmpty();
    assertThat(Xml.children(entry, "published").size()).isLessThanOrEqualTo(1);
    Xml.children(entry, "published").forEach(e -> date(e.getTextContent()));
    assertThat(Xml.children(entry, "summary").size()).isLessThanOrEqualTo(1);
    // 4.2.2.1: a category has a term.
    Xml.children(entry, "category").forEach(c -> assertThat(c.hasAttribute("term")).isTrue());
  }

  private static void common(Element element) {
    // 4.2.6: the id is an absolute IRI.
    assertThat(URI.create(Xml.only(element, "id")).isAbsolute()).isTrue();
    assertThat(Xml.only(element, "title")).isNotNull();
    date(Xml.only(element, "updated"));
    // 3.2: a person has one name, not empty.
    for (Element author : Xml.children(element, "author")) {
      assertThat(Xml.only(author, "name")).isNotBlank();
    }
    // 4.2.7: a link has an href that is an IRI reference; 4.1.1: one alternate of a type.
    for (Element link : Xml.children(element, "link")) {
      assertThat(URI.create(link.getAttribute("href")).toString()).isNotEmpty();
    }
    assertThat(links(element, "alternate")).hasSize(1);
  }

  private static void date(String text) {
    assertThat(text).matches(DATE);
    assertThat(OffsetDateTime.parse(text)).isNotNull();
  }

  /** The hrefs of the links of a relation. */
  static List<String> links(Element parent, String relation) {
    return Xml.children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(relation))
        .map(link -> link.getAttribute("href"))
        .toList();
  }
}
