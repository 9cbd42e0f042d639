package org.wsisroadmaps.report.opc;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.wsisroadmaps.model.RoadmapException;

/**
 * A part of an Office file while it is read, element by element. Names are local: Transitional and
 * Strict files differ in their namespaces only.
 */
public final class XmlPart implements AutoCloseable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;

  private XmlPart(InputStream in, XMLStreamReader reader) {
    this.in = in;
    this.reader = reader;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  static XmlPart open(InputStream in, String part) throws IOException, RoadmapException {
    try {
      return new XmlPart(in, FACTORY.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      in.close();
      throw damaged(part, e);
    }
  }

  /** Says that a part can't be read. */
  public static RoadmapException damaged(String part, XMLStreamException e) {
    return e.getNestedException() instanceof Parts.TooLargeException
            || String.valueOf(e.getMessage()).contains("inflate to more than is safe")
        ? new RoadmapException("is larger inside than is safe", e)
        : new RoadmapException("is damaged (" + part + " can't be read): ask for it again", e);
  }

  /** Goes to the next event; false at the end. */
  public boolean next() throws XMLStreamException {
    if (!reader.hasNext()) {
      return false;
    }
    reader.next();
    return true;
  }

  /** Whether an element of a name starts here. */
  public boolean starts(String name) {
    return reader.getEventType() == XMLStreamConstants.START_ELEMENT
        && reader.getLocalName().equals(name);
  }

  /** Whether an element of a name ends here. */
  public boolean ends(String name) {
    return reader.getEventType() == XMLStreamConstants.END_ELEMENT
        && reader.getLocalName().equals(name);
  }

  /** An attribute by its local name; empty where the element has none. */
  public String attribute(String name) {
    for (int at = 0; at < reader.getAttributeCount(); at++) {
      if (reader.getAttributeLocalName(at).equals(name)) {
        return reader.getAttributeValue(at);
      }
    }
    return "";
  }

  /** The text of the element that starts here, without that of elements in it. */
  public String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0 && next()) {
      switch (reader.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (depth == 1) {
            text.append(reader.getText());
          }
        }
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
    return text.toString();
  }

  /**
   * The text of a rich string that starts here: all of its runs, without the readings of Japanese
   * words.
   *
   * @param name the element's name
   */
  public String richText(String name) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean reading = false;
    while (next() && !ends(name)) {
      if (starts("rPh")) {
        reading = true;
      } else if (ends("rPh")) {
        reading = false;
      } else if (starts("t") && !reading) {
        text.append(text());
      }
    }
    return Escapes.decoded(text.toString());
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      in.close();
    }
  }
}
