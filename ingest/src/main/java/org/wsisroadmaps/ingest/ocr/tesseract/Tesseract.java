package org.wsisroadmaps.ingest.ocr.tesseract;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.ocr.Picture;
import org.wsisroadmaps.ingest.ocr.RecognizedLine;
import org.wsisroadmaps.ingest.ocr.TextRecognizer;
import org.wsisroadmaps.model.ReadingInterruptedException;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Tesseract, the program, each call of which recognises the pictures of one page. No more calls run
 * at once than there are processors, whatever the number of threads.
 */
public final class Tesseract implements TextRecognizer {

  /** Tesseract's own name for English. */
  public static final String ENGLISH = "eng";

  /** It says its version and its languages at once, on any machine. */
  private static final Duration ASKING = Duration.ofMinutes(2);

  private static final Pattern LANGUAGES = Pattern.compile("\\w+(?:/\\w+)?(?:\\+\\w+(?:/\\w+)?)*");
  private static final Pattern VERSION = Pattern.compile("tesseract\\s+v?(\\S+)");

  /** Tesseract's page segmentation modes, as {@code tesseract --help-psm} lists them. */
  private static final String SINGLE_BLOCK = "6";

  private static final String SPARSE_TEXT = "11";

  private final Program program;
  private final String languages;
  private final String version;
  private final Duration mostTimeOfPage;
  private final Semaphore processors =
      new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  private Tesseract(Program program, String languages, String version, Duration mostTimeOfPage) {
    this.program = program;
    this.languages = languages;
    this.version = version;
    this.mostTimeOfPage = mostTimeOfPage;
  }

  /**
   * The program that stands on the path of programs, with the usual time for a page.
   *
   * @param languages the languages of the text, as Tesseract names them, joined by {@code +}:
   *     {@code eng+fra}
   * @throws RoadmapException when it is not installed, or lacks a language; the message says what
   *     to install
   */
  public static Tesseract onPath(String languages) throws RoadmapException {
    return onPath(languages, USUAL_TIME_OF_PAGE);
  }

  /**
   * The program that stands on the path of programs.
   *
   * @param languages the languages of the text, as Tesseract names them, joined by {@code +}:
   *     {@code eng+fra}
   * @param mostTimeOfPage how long a page may take, positive; see {@link #mostTimeOfPage()}
   * @throws RoadmapException when it is not installed, or lacks a language; the message says what
   *     to install
   * @throws IllegalArgumentException when a page has no time
   */
  public static Tesseract onPath(String languages, Duration mostTimeOfPage)
      throws RoadmapException {
    if (!mostTimeOfPage.isPositive()) {
      throw new IllegalArgumentException("no time for a page: " + mostTimeOfPage);
    }
    String path = System.getenv("PATH");
    return onPath(languages, mostTimeOfPage, path == null ? "" : path);
  }

  static Tesseract onPath(String languages, Duration mostTimeOfPage, String path)
      throws RoadmapException {
    if (!LANGUAGES.matcher(languages).matches()) {
      throw new RoadmapException(
          "languages are named as Tesseract names them, such as eng+fra, and not " + languages);
    }
    Program program = new Program(find(path));
    Matcher version = VERSION.matcher(program.output(List.of("--version"), ASKING));
    String installed = program.output(List.of("--list-langs"), ASKING);
    for (String language : languages.split("\\+")) {
      if (installed.lines().noneMatch(language::equals)) {
        throw new RoadmapException(
            "Tesseract lacks the language “"
                + language
                + "”: install it (on Debian and Ubuntu the package tesseract-ocr-"
                + language.toLowerCase(Locale.ROOT).replace('_', '-')
                + ")");
      }
    }
    return new Tesseract(
        program, languages, version.find() ? version.group(1) : "", mostTimeOfPage);
  }

  private static Path find(String path) throws RoadmapException {
    for (String folder : path.split(File.pathSeparator)) {
      for (String name : List.of("tesseract", "tesseract.exe")) {
        Path file = Path.of(folder).resolve(name).toAbsolutePath();
        if (!folder.isEmpty() && Files.isRegularFile(file) && Files.isExecutable(file)) {
          return file;
        }
      }
    }
    throw new RoadmapException(
        "the program tesseract, which recognises text, is not on the PATH: install it (on Debian"
            + " and Ubuntu the package tesseract-ocr)");
  }

  @Override
  public String name() {
    return ("Tesseract " + version).strip() + " (" + languages + ")";
  }

  @Override
  public Duration mostTimeOfPage() {
    return mostTimeOfPage;
  }

  @Override
  public List<List<RecognizedLine>> recognize(List<Picture> pictures, Duration mostTime)
      throws RoadmapException {
    long begun = System.nanoTime();
    List<List<RecognizedLine>> all = new ArrayList<>();
    int from = 0;
    // one call takes pictures of one kind
    while (from < pictures.size()) {
      Picture.Kind kind = pictures.get(from).kind();
      int to = from;
      while (to < pictures.size() && pictures.get(to).kind() == kind) {
        to++;
      }
      Duration left = mostTime.minusNanos(System.nanoTime() - begun);
      all.addAll(recognize(pictures.subList(from, to), kind, left));
      from = to;
    }
    return all;
  }

  private List<List<RecognizedLine>> recognize(
      List<Picture> pictures, Picture.Kind kind, Duration mostTime) throws RoadmapException {
    String mode =
        switch (kind) {
          case BLOCK -> SINGLE_BLOCK;
          case PAGE -> SPARSE_TEXT;
        };
    List<String> arguments =
        List.of(
            "stdin",
            "stdout",
            "-l",
            languages,
            "--psm",
            mode,
            "--dpi",
            String.valueOf(Picture.DPI),
            "tsv");
    try {
      byte[] tiff = Tiff.of(pictures.stream().map(Picture::image).toList());
      processors.acquire();
      byte[] output;
      try {
        output = program.run(arguments, tiff, mostTime);
      } finally {
        processors.release();
      }
      return Tsv.read(new String(output, StandardCharsets.UTF_8), pictures.size());
    } catch (IOException | IllegalArgumentException e) {
      throw new RoadmapException("Tesseract can't recognise its text: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ReadingInterruptedException(e);
    }
  }
}
