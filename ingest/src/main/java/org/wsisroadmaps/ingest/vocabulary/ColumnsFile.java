package org.wsisroadmaps.ingest.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.json.Json;

/**
 * A file of words that tell columns.
 *
 * @param columns the columns, those whose words tell more first
 */
record ColumnsFile(List<Entry> columns) {

  /** What a key may be: one that roadmaps have, or a name for another column. */
  private static final Pattern KEY =
      Pattern.compile(
          "outcome|timing|references|sdgs|evidence|results|covidResponse"
              + "|other:[\\p{L}\\p{N}+]+(?:-[\\p{L}\\p{N}+]+)*");

  /**
   * A column.
   *
   * @param key what it holds
   * @param headers the words of its headers: a header is the column's where it has all of one
   */
  record Entry(String key, List<String> headers) {}

  static ColumnsFile read(InputStream in) throws IOException, RoadmapException {
    ColumnsFile file = Json.read(in, ColumnsFile.class, "list of columns");
    @Nullable List<Entry> columns = file.columns();
    if (columns == null || columns.isEmpty()) {
      throw new RoadmapException("tells no columns: it needs a list \"columns\"");
    }
    for (Entry entry : columns) {
      check(entry);
    }
    return file;
  }

  private static void check(Entry entry) throws RoadmapException {
    @Nullable String key = entry.key();
    if (key == null || !KEY.matcher(key).matches()) {
      throw new RoadmapException(
          "has a column whose \"key\" is "
              + (key == null ? "missing" : "“" + key + "”")
              + ": it must be outcome, timing, references, sdgs, evidence, results or"
              + " covidResponse, or “other:” and a name in lower case, such as other:partners");
    }
    @Nullable List<String> headers = entry.headers();
    if (headers == null || headers.isEmpty()) {
      throw new RoadmapException("has no \"headers\" for the column “" + key + "”");
    }
    for (@Nullable String header : headers) {
      if (header == null || header.codePoints().noneMatch(Character::isLetterOrDigit)) {
        throw new RoadmapException("has a header without words for the column “" + key + "”");
      }
    }
  }
}
