package org.wsisroadmaps.cli;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.docx.Revisions;
import org.wsisroadmaps.ingest.ocr.tesseract.Tesseract;
import org.wsisroadmaps.model.RoadmapException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How documents are read. */
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--no-join",
      description = "Leaves rows and tables that page breaks cut in pieces, each of its own.")
  private boolean separate;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      defaultValue = "",
      description = "Opens encrypted documents.")
  private String password = "";

  @Option(
      names = "--revisions",
      paramLabel = "HOW",
      defaultValue = "accepted",
      description = {
        "How tracked changes of Word documents are read: accepted or",
        "rejected (default: ${DEFAULT-VALUE})."
      })
  private Revisions revisions = Revisions.ACCEPTED;

  @Option(
      names = "--columns",
      paramLabel = "FILE",
      converter = KnownColumns.Converter.class,
      description = {
        "Knows further headers of columns, from a JSON file",
        "(see docs/columns.md)."
      })
  private KnownColumns columns = KnownColumns.STANDARD;

  @Option(
      names = "--ocr",
      description = "Recognises the text of scans: of the pages of a PDF that have none.")
  private boolean ocr;

  @Option(
      names = "--ocr-languages",
      paramLabel = "LANGUAGES",
      description = {
        "The languages of scans, as Tesseract names them, such as",
        "eng+fra (default: " + Tesseract.ENGLISH + "); implies --ocr."
      })
  private String languages = "";

  private @Nullable Integer pageSeconds;

  @Option(
      names = "--ocr-page-timeout",
      paramLabel = "SECONDS",
      description = {
        "How long a page of a scan may take before it is left out, which a finding",
        "tells (default: " + TextRecognition.USUAL_PAGE_SECONDS + "); implies --ocr."
      })
  void setPageSeconds(int seconds) {
    if (seconds < 1) {
      throw new ParameterException(
          spec.commandLine(), "--ocr-page-timeout must be 1 or more, and is " + seconds);
    }
    pageSeconds = seconds;
  }

  String password() {
    return password;
  }

  KnownColumns columns() {
    return columns;
  }

  /** Whether the text of scans is to be recognised. */
  boolean recognises() {
    return ocr || !languages.isEmpty() || pageSeconds != null;
  }

  /**
   * How the text of scans is recognised, if it is.
   *
   * @throws RoadmapException when what recognises it is not installed
   */
  TextRecognition recognition() throws RoadmapException {
    if (!recognises()) {
      return TextRecognition.NONE;
    }
    return TextRecognition.in(
        languages.isEmpty() ? Tesseract.ENGLISH : languages,
        pageSeconds == null ? TextRecognition.USUAL_PAGE_SECONDS : pageSeconds);
  }

  /**
   * Reads documents as these options say.
   *
   * @throws RoadmapException when what recognises text is to be used and not installed
   */
  EditionReader reader() throws RoadmapException {
    return reader(recognition());
  }

  /** Reads documents as these options say, with a recognition that was set up before. */
  EditionReader reader(TextRecognition recognition) {
    return reading(recognition).reader();
  }

  /** What these options say, with a recognition that was set up before. */
  Reading reading(TextRecognition recognition) {
    return new Reading(separate, password, revisions, columns, recognition);
  }
}
