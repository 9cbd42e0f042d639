package org.wsisroadmaps.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.wsisroadmaps.model.RoadmapException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one form that all JSON of this library has: UTF-8, indented, fields in the order of their
 * records, absent values left out, a line feed at the end. All methods may be called from any
 * thread.
 */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          // of two values of one name, one would be lost without a word
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .defaultPrettyPrinter(printer())
          .build();

  private Json() {}

  private static DefaultPrettyPrinter printer() {
    // the line feed is fixed, so that the bytes do not depend on the machine
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""))
        .withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  /**
   * Writes records.
   *
   * @param value what is written
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(Object value, OutputStream out) throws IOException {
    try {
      MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, value);
      out.write('\n');
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw e;
    }
  }

  /**
   * Reads records.
   *
   * @param in where from; it is not closed
   * @param type what is wanted
   * @param what the same in words, for messages
   * @throws IOException when {@code in} can't be read
   * @throws RoadmapException when what is read is something else
   */
  public static <T> T read(InputStream in, Class<T> type, String what)
      throws IOException, RoadmapException {
    try {
      T value = MAPPER.readValue(in, type);
      if (value == null) {
        throw new RoadmapException("is no " + what + ": it holds nothing but null");
      }
      return value;
    } catch (DatabindException e) {
      throw new RoadmapException("is no " + what + ": " + reason(e), e);
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new RoadmapException("is no sound JSON: " + reason(e), e);
    }
  }

  private static String reason(JacksonException e) {
    String place =
        e.getLocation() == null
            ? ""
            : " (line "
                + e.getLocation().getLineNr()
                + ", column "
                + e.getLocation().getColumnNr()
                + ")";
    // where the parser began is of no use to a person, and told in its own terms
    String message = e.getOriginalMessage().replaceFirst("\\s*\\(start marker at .*", "");
    int end = message.indexOf('\n');
    return (end < 0 ? message : message.substring(0, end)) + place;
  }
}
