package org.wsisroadmaps.report.excel.returned;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.report.opc.Parts;
import org.wsisroadmaps.report.opc.XmlPart;

/** Shows numbers as their cells do: office programs make a date of {@code 12/2030}. */
final class NumberFormats {

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> looks = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

  private NumberFormats() {}

  static NumberFormats read(Parts parts, String part) throws IOException, RoadmapException {
    NumberFormats formats = new NumberFormats();
    Optional<XmlPart> opened = parts.xml(part);
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        formats.read(xml);
      } catch (XMLStreamException e) {
        throw XmlPart.damaged(part, e);
      }
    }
    return formats;
  }

  private void read(XmlPart xml) throws XMLStreamException {
    boolean inLooks = false;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        formats.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
      } else if (xml.starts("cellXfs")) {
        inLooks = true;
      } else if (xml.ends("cellXfs")) {
        inLooks = false;
      } else if (inLooks && xml.starts("xf")) {
        looks.add(number(xml.attribute("numFmtId")));
      }
    }
  }

  /**
   * A number as its cell shows it.
   *
   * @param value the number as it stands in the file
   * @param look the number of the cell's look
   */
  String shown(String value, int look) {
    try {
      double number = Double.parseDouble(value);
      int id = look >= 0 && look < looks.size() ? looks.get(look) : 0;
      String format = formats.getOrDefault(id, builtIn(id));
      return formatter.formatRawCellContents(number, id, format);
    } catch (IllegalArgumentException e) {
      return value; // no number, or a format that can't be read: what stands there is shown
    }
  }

  private static String builtIn(int id) {
    String format = BuiltinFormats.getBuiltinFormat(id);
    return format == null ? "General" : format;
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }
}
