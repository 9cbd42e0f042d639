package org.wsisroadmaps.ingest.ocr.tesseract;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.ingest.ocr.RecognizedLine;
import org.wsisroadmaps.ingest.ocr.RecognizedWord;

/**
 * Reads what Tesseract puts out as tab separated values: a row of twelve columns for each page,
 * block, paragraph, line and word, as its manual page tesseract(1) names them under {@code tsv}.
 */
final class Tsv {

  private static final int COLUMNS = 12;
  private static final int LEVEL = 0;
  private static final int PAGE = 1;
  private static final int LEFT = 6;
  private static final int TOP = 7;
  private static final int WIDTH = 8;
  private static final int HEIGHT = 9;
  private static final int CONFIDENCE = 10;
  private static final int TEXT = 11;

  private static final String LINE_LEVEL = "4";
  private static final String WORD_LEVEL = "5";

  private Tsv() {}

  /**
   * The lines by page.
   *
   * @param tsv Tesseract's output
   * @param pages how many pages it was given
   * @throws IllegalArgumentException when it is something else
   */
  static List<List<RecognizedLine>> read(String tsv, int pages) {
    List<List<RecognizedLine>> all = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      all.add(new ArrayList<>());
    }
    List<RecognizedWord> line = new ArrayList<>();
    int page = 0;
    for (String row : tsv.lines().skip(1).toList()) {
      String[] fields = row.split("\t", COLUMNS);
      if (fields.length < TEXT) {
        throw new IllegalArgumentException("no row of twelve columns: " + row);
      }
      if (fields[LEVEL].equals(LINE_LEVEL)) {
        end(line, all, page);
        page = number(fields[PAGE]) - 1;
        if (page < 0 || page >= pages) {
          throw new IllegalArgumentException("no page " + fields[PAGE]);
        }
      } else if (fields[LEVEL].equals(WORD_LEVEL)) {
        word(fields, line);
      }
    }
    end(line, all, page);
    return all;
  }

  private static void end(List<RecognizedWord> line, List<List<RecognizedLine>> pages, int page) {
    if (!line.isEmpty()) {
      pages.get(page).add(new RecognizedLine(line));
      line.clear();
    }
  }

  private static void word(String[] fields, List<RecognizedWord> line) {
    String text = fields.length > TEXT ? fields[TEXT].strip() : "";
    int width = number(fields[WIDTH]);
    int height = number(fields[HEIGHT]);
    if (text.isEmpty() || width <= 0 || height <= 0) {
      return;
    }
    int left = number(fields[LEFT]);
    int top = number(fields[TOP]);
    double confidence = Math.clamp(Double.parseDouble(fields[CONFIDENCE]) / 100, 0, 1);
    line.add(new RecognizedWord(text, left, top, left + width, top + height, confidence));
  }

  private static int number(String field) {
    return Integer.parseInt(field);
  }
}
