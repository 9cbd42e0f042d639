package org.wsisroadmaps.ingest.pdf.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wsisroadmaps.ingest.ocr.RecognizedLine;
import org.wsisroadmaps.ingest.ocr.RecognizedWord;
import org.wsisroadmaps.ingest.pdf.content.PageContent;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Place;

/**
 * What was read of the pages that are pictures.
 *
 * @param recognizer what recognised their text
 * @param pages what was seen on them, by the number of the page
 * @param unread why others of them were not read, by the number of the page
 * @param contents what all of these draw, as others are told it
 */
public record Scans(
    String recognizer,
    Map<Integer, ScannedPage> pages,
    Map<Integer, String> unread,
    Map<Integer, PageContent> contents) {

  /** No page is a picture. */
  public static final Scans NONE = new Scans("", Map.of(), Map.of(), Map.of());

  /** Words less sure than this are doubtful. */
  private static final double DOUBTFUL = 0.6;

  /** So many pages with doubtful words are named. */
  private static final int NAMED = 8;

  static Scans of(
      String recognizer, Map<PageContent, ScannedPage> scanned, Map<PageContent, String> failed) {
    Map<Double, Integer> characters = new HashMap<>();
    for (ScannedPage page : scanned.values()) {
      for (RecognizedLine line : page.lines()) {
        int count = line.words().stream().mapToInt(word -> word.text().length()).sum();
        characters.merge(Points.of(LineShape.of(line.words()).size()), count, Integer::sum);
      }
    }
    ScanContent content = new ScanContent(TypeSizes.of(characters));
    Map<Integer, ScannedPage> pages = new TreeMap<>();
    Map<Integer, PageContent> contents = new TreeMap<>();
    scanned.forEach((original, page) -> {
      pages.put(original.number(), page);
      contents.put(original.number(), content.of(original, page));
    });
    Map<Integer, String> unread = new TreeMap<>();
    failed.forEach((original, why) -> {
      unread.put(original.number(), why);
      contents.put(original.number(), original.unread());
    });
    return new Scans(recognizer, pages, unread, contents);
  }

  /** Whether a page is one of those that were read. */
  public boolean has(int number) {
    return pages.containsKey(number);
  }

  /** What a page draws: what was read where it is a picture, else what its own content says. */
  public PageContent content(PageContent original) {
    return contents.getOrDefault(original.number(), original);
  }

  GrayImage straight(int number, GrayImage picture) {
    ScannedPage page = pages.get(number);
    return page == null ? picture : ScannedPage.straight(picture, page.turn(), page.skew());
  }

  /** That text was recognised, how surely, where nothing was, and which pages were not read. */
  public List<Finding> findings() {
    List<Integer> read = new ArrayList<>();
    List<Integer> silent = new ArrayList<>();
    pages.forEach((number, page) -> {
      if (!page.lines().isEmpty()) {
        read.add(number);
      } else if (page.hasInk()) {
        silent.add(number);
      }
    });
    List<Finding> findings = new ArrayList<>();
    if (!read.isEmpty()) {
      findings.add(Finding.of(FindingCode.TEXT_RECOGNISED, null, recognised(read)));
    }
    if (!silent.isEmpty()) {
      findings.add(
          Finding.of(
              FindingCode.PAGE_WITHOUT_TEXT,
              null,
              pages(silent)
                  + (silent.size() == 1 ? " holds" : " hold")
                  + " pictures on which no text was recognised"));
    }
    unread.forEach((number, why) ->
        findings.add(
            Finding.of(
                FindingCode.PAGE_UNREAD,
                Place.ofPage(number),
                "page "
                    + number
                    + " was not read: "
                    + why
                    + "; what it says is missing, and nothing was joined over it")));
    return findings;
  }

  private String recognised(List<Integer> read) {
    List<RecognizedWord> words =
        pages.values().stream().flatMap(page -> page.words().stream()).toList();
    double mean = words.stream().mapToDouble(RecognizedWord::confidence).average().orElse(0);
    long doubtful = words.stream().filter(Scans::isDoubtful).count();
    return String.format(
        Locale.ROOT,
        "the text of %s is recognised from pictures by %s, with a mean confidence of %.0f %%; %s",
        pages(read),
        recognizer,
        100 * mean,
        doubtful == 0
            ? "no word is doubtful"
            : String.format(
                Locale.ROOT,
                "%d of %d words are doubtful (below %.0f %%), most of them on %s: compare with the"
                    + " document",
                doubtful,
                words.size(),
                100 * DOUBTFUL,
                pages(worst())));
  }

  private static boolean isDoubtful(RecognizedWord word) {
    return word.confidence() < DOUBTFUL;
  }

  /** The pages with the most doubtful words, in their order. */
  private List<Integer> worst() {
    Map<Integer, Long> counts = new TreeMap<>();
    pages.forEach((number, page) ->
        counts.put(number, page.words().stream().filter(Scans::isDoubtful).count()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.<Integer, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(NAMED)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Pages in words: {@code page 3}, {@code pages 1-96}, {@code pages 1, 4-6}. */
  private static String pages(List<Integer> numbers) {
    StringBuilder text = new StringBuilder(numbers.size() == 1 ? "page " : "pages ");
    for (int i = 0; i < numbers.size(); i++) {
      int last = i;
      while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
        last++;
      }
      text.append(i == 0 ? "" : ", ").append(numbers.get(i));
      if (last > i) {
        text.append('-').append(numbers.get(last));
      }
      i = last;
    }
    return text.toString();
  }
}
