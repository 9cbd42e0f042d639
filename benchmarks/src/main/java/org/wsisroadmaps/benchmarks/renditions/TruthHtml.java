package org.wsisroadmaps.benchmarks.renditions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sets what an edition is known to say as a plain HTML page, for a browser to print: a heading and
 * a table for each action line, lists as lists.
 */
public final class TruthHtml {

  /** How the tables are drawn. */
  enum Rules {
    /** Black rules around every cell. */
    RULED("td,th{border:1px solid #000}"),
    /** Dashed rules around every cell. */
    DASHED("td,th{border:1px dashed #444}"),
    /** White rules between shaded cells. */
    WHITE("td,th{border:2px solid #fff;background:#dde6f0}"),
    /** No rules, every second row shaded. */
    SHADED("tr:nth-child(even) td{background:#e8eef6} th{background:#c8d6e8}"),
    /** Rules between rows only. */
    ROWS("td,th{border-top:1px solid #000;border-bottom:1px solid #000}"),
    /** Nothing drawn at all. */
    NONE("");

    private final String css;

    Rules(String css) {
      this.css = css;
    }
  }

  private static final String BASE =
      "body{font:9pt 'DejaVu Sans','Noto Sans',sans-serif} table{border-collapse:collapse;"
          + "width:100%} td,th{padding:3px 6px;vertical-align:top;text-align:left}"
          + "ul{margin:0;padding-left:1.3em} p{margin:0 0 .25em}";

  private TruthHtml() {}

  /**
   * Writes the page.
   *
   * @param args the truth file, how the tables are drawn ({@link Rules}, in small letters), the
   *     paper as CSS has it ({@code A4 landscape}), the file to write
   * @throws IOException when a file can't be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println(
          "usage: TruthHtml TRUTH.json "
              + Arrays.toString(Rules.values()).toLowerCase(Locale.ROOT)
              + " PAPER OUTPUT.html");
      System.exit(2);
    }
    JsonNode truth = new JsonMapper().readTree(Files.readString(Path.of(args[0])));
    Rules rules = Rules.valueOf(args[1].toUpperCase(Locale.ROOT));
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(Path.of(args[3])), false, StandardCharsets.UTF_8)) {
      write(truth, rules, args[2], out);
    }
  }

  private static void write(JsonNode truth, Rules rules, String paper, PrintStream out) {
    String title = escaped(truth.get("title"));
    out.println("<!doctype html><html lang=en><meta charset=utf-8><title>" + title + "</title>");
    out.println("<style>@page{size:" + paper + ";margin:12mm}" + BASE + rules.css + "</style>");
    out.println("<h1>" + title + "</h1>");
    for (JsonNode line : truth.get("actionLines")) {
      out.printf(
          "<h2>Roadmap for WSIS Action Line %s: %s</h2>%n<table><tr>",
          escaped(line.get("code")), escaped(line.get("title")));
      line.get("columns").forEach(c -> out.print("<th>" + escaped(c.get("header")) + "</th>"));
      out.println("</tr>");
      String section = "";
      for (JsonNode outcome : line.get("outcomes")) {
        String own = outcome.get("section").asString();
        if (!own.equals(section)) {
          section = own;
          out.printf(
              "<tr><td colspan=%d><b>%s</b></td></tr>%n", line.get("columns").size(), named(own));
        }
        out.print("<tr>");
        for (JsonNode column : line.get("columns")) {
          out.print("<td>");
          cell(outcome.get("cells").get(column.get("key").asString()), out);
          out.print("</td>");
        }
        out.println("</tr>");
      }
      out.println("</table>");
    }
    out.println("</html>");
  }

  private static String named(String section) {
    return section.equals("WSIS_PLUS_10")
        ? "WSIS+10 outcome documents"
        : "Geneva Plan of Action and Tunis Agenda";
  }

  /** The blocks of a cell, list items that follow each other as one list. */
  private static void cell(JsonNode blocks, PrintStream out) {
    boolean inList = false;
    for (JsonNode block : blocks) {
      boolean item = block.get("kind").asString().equals("listItem");
      if (item != inList) {
        out.print(item ? "<ul>" : "</ul>");
        inList = item;
      }
      String tag = item ? "li" : "p";
      out.print("<" + tag + ">" + escaped(block.get("text")) + "</" + tag + ">");
    }
    out.print(inList ? "</ul>" : "");
  }

  private static String escaped(JsonNode text) {
    return text.asString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
