package org.wsisroadmaps.report.docx;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a part in WordprocessingML. Names without a prefix are those of the main namespace. It is
 * mutable.
 */
final class WordXml {

  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text;
  private final XMLStreamWriter xml;

  private WordXml(XMLStreamWriter xml, StringWriter text) {
    this.xml = xml;
    this.text = text;
  }

  private interface Writing {
    void run() throws XMLStreamException;
  }

  /** A part that begins with an element. */
  static WordXml part(String root) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      WordXml part = new WordXml(xml, text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("w:" + root);
      xml.writeAttribute("xmlns:w", MAIN);
      xml.writeAttribute("xmlns:r", RELATIONSHIPS);
      return part;
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
  }

  /** Begins an element; its attributes are names and values in turn. */
  WordXml open(String name, String... attributes) {
    return write(() -> {
      xml.writeStartElement(qualified(name));
      attributes(attributes);
    });
  }

  /** An element without content. */
  WordXml leaf(String name, String... attributes) {
    return write(() -> {
      xml.writeEmptyElement(qualified(name));
      attributes(attributes);
    });
  }

  /** An element without content whose value is its only attribute. */
  WordXml value(String name, Object value) {
    return leaf(name, "val", String.valueOf(value));
  }

  /** An element that holds text, whose white space counts. */
  WordXml text(String name, String content) {
    return write(() -> {
      xml.writeStartElement(qualified(name));
      xml.writeAttribute("xml:space", "preserve");
      xml.writeCharacters(writable(content));
      xml.writeEndElement();
    });
  }

  /** Ends an element. */
  WordXml close() {
    return write(xml::writeEndElement);
  }

  /** Ends the part. */
  byte[] bytes() {
    write(xml::writeEndDocument);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(qualified(attributes[i]), writable(attributes[i + 1]));
    }
  }

  /** The text with a sign in place of what XML can't hold (XML 1.0, 2.2): control characters. */
  private static String writable(String text) {
    return NO_XML.matcher(text).replaceAll("\uFFFD");
  }

  private static String qualified(String name) {
    return name.indexOf(':') < 0 ? "w:" + name : name;
  }

  private WordXml write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (XMLStreamException e) {
      throw unwritable(e);
    }
  }

  private static IllegalStateException unwritable(XMLStreamException e) {
    return new IllegalStateException("what is written to memory can't fail", e);
  }
}
