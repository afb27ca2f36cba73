package io.mailuo.feed;

import java.io.StringWriter;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document in the making: well-formed whatever the texts hold. Characters that XML 1.0
 * forbids (production 2, <em>Char</em>) are left out.
 */
final class XmlDocument {

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /**
   * @param root name of the outermost element
   * @param namespace of all elements
   */
  XmlDocument(String root, String namespace) {
    // Written by hand: the declaration of XMLStreamWriter differs between versions of Java.
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(namespace);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
  }

  /** Adds {@code xml:lang} to the element that was opened last. */
  void language(String lang) {
    write(() -> xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", allowed(lang)));
  }

  /** Opens an element. */
  void open(String element) {
    write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeStartElement(element);
        });
  }

  /** Closes the element that was opened last. */
  void close() {
    write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEndElement();
        });
  }

  /**
   * Adds an element that holds text.
   *
   * @param attributes names and values in turn
   */
  void text(String element, String content, String... attributes) {
    write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeStartElement(element);
          attributes(attributes);
          xml.writeCharacters(allowed(content));
          xml.writeEndElement();
        });
  }

  /**
   * Adds an empty element.
   *
   * @param attributes names and values in turn
   */
  void empty(String element, String... attributes) {
    write(
        () -> {
          xml.writeCharacters("\n");
          xml.writeEmptyElement(element);
          attributes(attributes);
        });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  /** Closes the outermost element and gives the whole document, with a line end. */
  String finish() {
    close();
    write(xml::close);
    return text.append('\n').toString();
  }

  /** A text without the characters that XML 1.0 forbids. */
  static String allowed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(XmlDocument::isAllowed).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c <= 0xFFFD)
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }

  /** Something that is written. */
  private interface Part {
    void write() throws XMLStreamException;
  }

  private static void write(Part part) {
    try {
      part.write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
  }
}
