package org.wsisroadmaps.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schema of WordprocessingML (ECMA-376, Transitional) as POI publishes it. */
final class WordSchema {

  private static final String MAIN = "/org/apache/poi/schemas/ooxml/src/wml.xsd";

  /** The schema takes this attribute for known. */
  private static final String XML_SPACE =
      """
      <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xsd:attribute name="space" type="xsd:NCName"/>
      </xsd:schema>
      """;

  private final Schema schema;

  WordSchema() throws SAXException {
    URL main = Objects.requireNonNull(WordSchema.class.getResource(MAIN), MAIN);
    schema =
        SchemaFactory.newDefaultInstance()
            .newSchema(
                new Source[] {
                  new StreamSource(new StringReader(XML_SPACE)), new StreamSource(main.toString())
                });
  }

  /** What is wrong with the parts of a Word document. */
  List<String> faults(byte[] document) throws IOException, SAXException {
    List<String> faults = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().matches("word/\\w+\\.xml")) {
          Validator validator = schema.newValidator();
          validator.setErrorHandler(new Faults(entry.getName(), faults));
          validator.validate(new StreamSource(new ByteArrayInputStream(zip.readAllBytes())));
        }
      }
    }
    return faults;
  }

  private record Faults(String part, List<String> all) implements ErrorHandler {
    @Override
    public void warning(SAXParseException fault) {
      all.add(part + ": " + fault.getMessage());
    }

    @Override
    public void error(SAXParseException fault) {
      all.add(part + ": " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
      throw fault;
    }
  }
}
