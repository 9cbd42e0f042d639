package org.wsisroadmaps.ingest.docx;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.RoadmapException;

/**
 * An element of a part. Names are local: Transitional and Strict documents differ in their
 * namespaces only. Text is kept for elements without children.
 */
final class Xml {

  /** Deeper nesting than this is no document that a person made. */
  private static final int DEEPEST = 400;

  /** The elements of 20,000 pages of roadmaps, in half a gigabyte of memory. */
  private static final int MOST_ELEMENTS = 3_000_000;

  private static final String[] NO_ATTRIBUTES = {};

  private static final XMLInputFactory FACTORY = factory();

  private final String name;

  /** Names and values in turn: elements have few attributes, and most of them one or none. */
  private final String[] attributes;

  private final List<Xml> children = new ArrayList<>();
  private String text = "";

  private Xml(String name, String[] attributes) {
    this.name = name;
    this.attributes = attributes;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // the JDK's own limit differs from version to version; ours is DEEPEST
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  /**
   * Reads a part.
   *
   * @throws RoadmapException when it is not well-formed, declares a document type, nests too deep
   *     or holds too much
   */
  static Xml read(byte[] part) throws RoadmapException {
    return read(part, MOST_ELEMENTS);
  }

  /**
   * Reads a part with another limit.
   *
   * @param mostElements how many elements it may hold
   */
  static Xml read(byte[] part, int mostElements) throws RoadmapException {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
      try {
        return tree(reader, mostElements);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new RoadmapException("is a damaged Word document: its XML is not well-formed", e);
    }
  }

  private static Xml tree(XMLStreamReader reader, int mostElements)
      throws XMLStreamException, RoadmapException {
    Deque<Xml> open = new ArrayDeque<>();
    @Nullable Xml root = null;
    StringBuilder text = new StringBuilder();
    int elements = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          Xml element = new Xml(reader.getLocalName(), attributes(reader));
          if (open.isEmpty()) {
            root = element;
          } else {
            open.peek().children.add(element);
          }
          open.push(element);
          if (open.size() > DEEPEST) {
            throw new RoadmapException("is no sound Word document: it nests too deep");
          }
          if (++elements > mostElements) {
            throw new RoadmapException("holds more than is safe to read: it has too many elements");
          }
          text.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        case XMLStreamConstants.END_ELEMENT -> {
          Xml element = open.pop();
          if (element.children.isEmpty()) {
            element.text = text.toString();
          }
          text.setLength(0);
        }
        case XMLStreamConstants.DTD ->
            throw new RoadmapException(
                "declares a document type in its XML, which Word never does: refused as unsafe");
        default -> {
          // comments and processing instructions say nothing
        }
      }
    }
    if (root == null) {
      throw new RoadmapException("is a damaged Word document: one of its parts is empty");
    }
    return root;
  }

  private static String[] attributes(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return NO_ATTRIBUTES;
    }
    String[] attributes = new String[2 * count];
    for (int i = 0; i < count; i++) {
      String namespace = reader.getAttributeNamespace(i);
      boolean relationship = namespace != null && namespace.endsWith("/relationships");
      String local = reader.getAttributeLocalName(i);
      attributes[2 * i] = relationship ? "r:" + local : local;
      attributes[2 * i + 1] =
          local.equals("Requires")
              ? namespaces(reader.getAttributeValue(i), reader)
              : reader.getAttributeValue(i);
    }
    return attributes;
  }

  /** The namespaces that prefixes stand for, which only here can be told. */
  private static String namespaces(String prefixes, XMLStreamReader reader) {
    return Arrays.stream(prefixes.strip().split("\\s+"))
        .map(prefix -> prefix.isEmpty() ? null : reader.getNamespaceURI(prefix))
        .map(namespace -> namespace == null ? "unknown" : namespace)
        .collect(Collectors.joining(" "));
  }

  /** An element without children that has one attribute. */
  static Xml element(String name, String attribute, String value) {
    return new Xml(name, new String[] {attribute, value});
  }

  /** An element of another name and with other children, which has the same attributes and text. */
  Xml with(String newName, List<Xml> newChildren) {
    Xml copy = new Xml(newName, attributes);
    copy.children.addAll(newChildren);
    copy.text = text;
    return copy;
  }

  String name() {
    return name;
  }

  boolean is(String wanted) {
    return name.equals(wanted);
  }

  List<Xml> children() {
    return children;
  }

  /** The text of an element without children. */
  String text() {
    return text;
  }

  /**
   * An attribute, by its local name; that of a relationship has {@code r:} before it. Those that
   * name namespaces by their prefixes ({@code Requires}) hold the namespaces.
   */
  @Nullable String attribute(String wanted) {
    // of two namespaces that share a name, the last attribute counts
    for (int i = attributes.length - 2; i >= 0; i -= 2) {
      if (attributes[i].equals(wanted)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  /** The first child of that name. */
  Optional<Xml> child(String wanted) {
    for (Xml child : children) {
      if (child.is(wanted)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Takes the children of that name out. */
  void remove(String unwanted) {
    children.removeIf(child -> child.is(unwanted));
  }

  /** The text of the element and of all in it. */
  String allText() {
    StringBuilder all = new StringBuilder();
    addText(all);
    return all.toString();
  }

  private void addText(StringBuilder all) {
    if (is("t")) {
      all.append(text);
    }
    children.forEach(child -> child.addText(all));
  }

  /** The {@code val} attribute of the first child of that name. */
  Optional<String> value(String wanted) {
    return child(wanted).map(child -> child.attribute("val"));
  }

  /** The {@code val} attribute of the first child of that name, as a number. */
  Optional<Integer> number(String wanted) {
    return value(wanted).flatMap(Xml::integer);
  }

  /** A whole number; nothing where the text is none. */
  static Optional<Integer> integer(@Nullable String text) {
    if (text == null || !text.strip().matches("[+-]?\\d{1,9}")) {
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(text.strip()));
  }

  /**
   * What an on-off property says (ECMA-376-1, 17.17.4): on where the element stands without a
   * value, nothing where there is no such element.
   */
  Optional<Boolean> toggle(String wanted) {
    return child(wanted)
        .map(child -> child.attribute("val"))
        .map(value -> !(value.equals("0") || value.equals("false") || value.equals("off")))
        .or(() -> child(wanted).map(child -> true));
  }
}
