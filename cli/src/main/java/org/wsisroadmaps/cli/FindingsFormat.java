package org.wsisroadmaps.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.cli.CheckCommand.CheckedEdition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.json.Json;
import picocli.CommandLine.Help.Ansi;

/** The ways in which findings can be told. */
enum FindingsFormat {
  /** For people. */
  text,
  /** For programs. */
  json,
  /** For spreadsheets. */
  csv,
  /** For tools that show findings (SARIF 2.1.0, OASIS). */
  sarif;

  /**
   * Prints findings.
   *
   * @param colours whether and how the text for people is coloured
   */
  void print(List<CheckedEdition> editions, PrintWriter out, Ansi colours) {
    switch (this) {
      case text -> printText(editions, out, colours);
      case json ->
          printJson(Map.of("editions", editions.stream().map(FindingsFormat::plain).toList()), out);
      case csv -> printCsv(editions, out);
      case sarif -> printJson(sarif(editions), out);
    }
  }

  // ---------------------------------------------------------------- text

  private static void printText(List<CheckedEdition> editions, PrintWriter out, Ansi colours) {
    for (CheckedEdition edition : editions) {
      out.println(Messages.shown(edition.input()) + ": " + edition.summary());
      for (Finding finding : edition.findings()) {
        String place = place(finding.at());
        out.println(
            "  "
                + coloured(finding.severity(), colours)
                + " "
                + finding.code()
                + (place.isEmpty() ? "" : " (" + place + ")")
                + ": "
                + Messages.shown(finding.message()));
      }
    }
  }

  private static String coloured(Finding.Severity severity, Ansi colours) {
    return colours.string(
        switch (severity) {
          case ERROR -> "@|bold,red error|@";
          case WARNING -> "@|yellow warning|@";
          case INFO -> "info";
        });
  }

  static String place(@Nullable Place at) {
    List<String> parts = new ArrayList<>();
    if (at != null) {
      add(parts, "", at.line());
      add(parts, "", at.section());
      add(parts, "", at.code());
      add(parts, "", at.field());
      add(parts, "page ", at.page());
    }
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String before, @Nullable Object part) {
    if (part != null && !part.toString().isEmpty()) {
      parts.add(before + part);
    }
  }

  // ---------------------------------------------------------------- json

  private static Map<String, Object> plain(CheckedEdition edition) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("file", edition.input().toString());
    plain.put("accepted", edition.accepted());
    plain.put(
        "findings",
        edition.findings().stream()
            .map(finding -> {
              Map<String, Object> one = new LinkedHashMap<>();
              one.put("code", finding.code());
              one.put("severity", finding.severity());
              if (finding.at() != null) {
                one.put("at", finding.at());
              }
              one.put("message", finding.message());
              one.put("fingerprint", AcceptedFindings.fingerprint(finding));
              return one;
            })
            .toList());
    return plain;
  }

  private static void printJson(Object value, PrintWriter out) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Json.write(value, bytes);
      out.print(bytes.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
  }

  // ---------------------------------------------------------------- csv

  private static void printCsv(List<CheckedEdition> editions, PrintWriter out) {
    out.print("file,severity,code,line,section,outcome,field,page,message,fingerprint\r\n");
    for (CheckedEdition edition : editions) {
      for (Finding finding : edition.findings()) {
        Place at = finding.at();
        List<String> row = new ArrayList<>();
        row.add(edition.input().toString());
        row.add(finding.severity().name());
        row.add(finding.code().name());
        row.add(at == null ? "" : told(at.line()));
        row.add(at == null ? "" : told(at.section()));
        row.add(at == null ? "" : told(at.code()));
        row.add(at == null ? "" : told(at.field()));
        row.add(at == null ? "" : told(at.page()));
        row.add(finding.message());
        row.add(AcceptedFindings.fingerprint(finding));
        out.print(String.join(",", row.stream().map(FindingsFormat::quoted).toList()) + "\r\n");
      }
    }
  }

  private static String told(@Nullable Object part) {
    return part == null ? "" : part.toString();
  }

  /** Quoted as RFC 4180 says; text that a spreadsheet would take for a formula gets a mark. */
  private static String quoted(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
  }

  // ---------------------------------------------------------------- sarif

  private static Map<String, Object> sarif(List<CheckedEdition> editions) {
    Set<FindingCode> codes = new LinkedHashSet<>();
    List<Object> results = new ArrayList<>();
    for (CheckedEdition edition : editions) {
      for (Finding finding : edition.findings()) {
        codes.add(finding.code());
        results.add(result(edition, finding));
      }
    }
    List<Object> rules = new ArrayList<>();
    codes.forEach(code -> rules.add(Map.of("id", code.name())));
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "roadmaps");
    driver.put("version", Main.version());
    driver.put("rules", rules);
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("results", results);
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  private static Map<String, Object> result(CheckedEdition edition, Finding finding) {
    Map<String, Object> location = new LinkedHashMap<>();
    location.put(
        "physicalLocation",
        Map.of("artifactLocation", Map.of("uri", edition.input().toUri().toString())));
    String place = place(finding.at());
    if (!place.isEmpty()) {
      location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", place)));
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.code().name());
    result.put(
        "level",
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "note";
        });
    result.put("message", Map.of("text", finding.message()));
    result.put("locations", List.of(location));
    result.put("partialFingerprints", Map.of("finding/v1", AcceptedFindings.fingerprint(finding)));
    return result;
  }
}
