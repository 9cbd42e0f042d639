package org.wsisroadmaps.ingest.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.SdgLink;

/**
 * Sorts the blocks of a results cell: list items under {@code Expected Results} and under {@code
 * ITU Activities}, and all the rest.
 */
final class ResultsGrammar {

  /** What the headings say, in the six languages of the United Nations. */
  private enum Part {
    EXPECTED(
        "expected results?|expected outcomes?|results? expected|résultats? attendus?"
            + "|resultados? (?:esperados?|previstos?)|ожидаемые результаты"
            + "|预期(?:结果|成果)|النتائج المتوقعة"),
    ACTIVITIES(
        "(?:itu(?:'s|-d|-t|-r)? )?(?:related |main |key )?activit(?:y|ies)(?: of (?:the )?itu)?"
            + "|activités?(?: de l'uit)?|actividades?(?: de la uit)?"
            + "|(?:виды )?деятельност[ьи](?: мсэ)?|(?:国际电联)?(?:的)?活动"
            + "|أنشطة(?: الاتحاد)?"),
    OTHER(
        "achieved results?|results? achieved|achievements?|targets?|indicators?|résultats? obtenus?");

    private final Pattern words;

    Part(String words) {
      this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<Part> named(String heading) {
      for (Part part : values()) {
        if (part.words.matcher(heading).matches()) {
          return Optional.of(part);
        }
      }
      return Optional.empty();
    }
  }

  private static final int LONGEST_HEADING = 80;
  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
  private static final Pattern ALIGNED =
      Pattern.compile("\\balign(?:ed|s|ment)?\\s+(?:with|to)\\b", Pattern.CASE_INSENSITIVE);

  private ResultsGrammar() {}

  /** Sorts the blocks of a cell. */
  static Results parse(List<Block> blocks) {
    List<ResultItem> expected = new ArrayList<>();
    List<ResultItem> activities = new ArrayList<>();
    List<Block> other = new ArrayList<>();
    Part part = Part.OTHER;
    for (Block block : blocks) {
      Optional<Part> heading = heading(block);
      if (heading.isPresent()) {
        part = heading.get();
      }
      if (heading.isPresent() && part != Part.OTHER) {
        continue;
      }
      boolean isItem = heading.isEmpty() && block.kind() == Block.Kind.LIST_ITEM;
      switch (isItem ? part : Part.OTHER) {
        case EXPECTED -> expected.add(item(block));
        case ACTIVITIES -> activities.add(item(block));
        case OTHER -> other.add(block);
      }
    }
    return new Results(expected, activities, other);
  }

  private static Optional<Part> heading(Block block) {
    String text = block.text();
    if (text.length() > LONGEST_HEADING) {
      return Optional.empty();
    }
    String bare =
        REMARK
            .matcher(CellWords.plain(text).replace('’', '\''))
            .replaceAll(" ")
            .replaceAll("[\\s:：.]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    return Part.named(bare);
  }

  private static ResultItem item(Block block) {
    List<SdgLink> links = new ArrayList<>();
    Matcher aligned = ALIGNED.matcher(block.text());
    while (aligned.find()) {
      for (SdgLink link : SdgGrammar.parse(remark(block.text(), aligned.end()))) {
        if (!links.contains(link)) {
          links.add(link);
        }
      }
    }
    return new ResultItem(block.text(), links);
  }

  /** The text from a place to the end of the parentheses that it stands in. */
  private static String remark(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(' -> depth++;
        case ')' -> depth--;
        default -> {
          // inside the remark
        }
      }
      if (depth < 0) {
        return text.substring(from, i);
      }
    }
    return text.substring(from);
  }
}
