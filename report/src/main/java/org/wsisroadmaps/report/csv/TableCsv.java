package org.wsisroadmaps.report.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.table.DocumentTable;

/**
 * Writes one table as comma-separated values: RFC 4180 in UTF-8, a record for each row, lines that
 * end in CR LF. The same table gives the same bytes. It may be called from any thread.
 */
public final class TableCsv {

  private static final String MARK = "\uFEFF";

  /** What a spreadsheet takes for a formula when it opens a file (OWASP, CSV injection). */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private static final Pattern SIGNED =
      Pattern.compile("[+\\-][\\s\\p{Sc}]*[\\d.,]*\\d[\\d\\s.,%\\p{Sc}]*|-+");

  private TableCsv() {}

  /**
   * Writes a table.
   *
   * @param table the table
   * @param form how
   * @param out where to; it is not closed
   * @throws IOException when {@code out} can't be written
   */
  public static void write(DocumentTable table, CsvForm form, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (form.isMarked()) {
      writer.write(MARK);
    }
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(writer);
    for (List<String> row : table.grid(form.merged())) {
      csv.writeRecord(row.stream().map(text -> safe(text, form.formulas())).toList());
    }
    writer.flush();
  }

  private static String safe(String text, CsvForm.Formulas formulas) {
    boolean isFormula =
        formulas == CsvForm.Formulas.AS_TEXT
            && !text.isEmpty()
            && FORMULA.indexOf(text.charAt(0)) >= 0
            && !SIGNED.matcher(text).matches();
    return isFormula ? "'" + text : text;
  }
}
