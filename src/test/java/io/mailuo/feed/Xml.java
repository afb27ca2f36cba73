package io.mailuo.feed;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** XML as tests read it, with the parser of the JDK. */
final class Xml {

  private Xml() {}

  /** The outermost element; fails where the text is not well-formed. */
  static Element parse(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)))
          .getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("not well-formed: " + text, e);
    }
  }

  /** Children of a name, which must be in the parent's namespace. */
  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element
          && name.equals(element.getLocalName())
          && String.valueOf(parent.getNamespaceURI()).equals(element.getNamespaceURI())) {
        found.add(element);
      }
    }
    return found;
  }

  /** Text of the one child of a name. */
  static String only(Element parent, String name) {
    List<Element> found = children(parent, name);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " elements " + name);
    }
    return found.get(0).getTextContent();
  }
}
