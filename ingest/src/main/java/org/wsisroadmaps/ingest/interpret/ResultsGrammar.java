package org.wsisroadmaps.ingest.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.ingest.vocabulary.FieldWords;
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
    EXPECTED,
    ACTIVITIES,
    OTHER;

    private static final Map<Part, Pattern> WORDS = words(FieldWords.standard().results());

    private static Map<Part, Pattern> words(FieldWords.ResultsWords words) {
      String qualifiers = FieldWords.alternatives(words.activitiesQualifiers());
      return Map.of(
          EXPECTED,
          Pattern.compile(FieldWords.alternatives(words.expected())),
          ACTIVITIES,
          Pattern.compile(
              "(?:%s ?)*%s(?: ?%s)*"
                  .formatted(qualifiers, FieldWords.alternatives(words.activities()), qualifiers)),
          OTHER,
          Pattern.compile(FieldWords.alternatives(words.other())));
    }

    static Optional<Part> named(String heading) {
      for (Part part : values()) {
        Pattern words = WORDS.get(part);
        if (words != null && words.matcher(heading).matches()) {
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
            .matcher(FieldWords.normal(CellWords.plain(text)))
            .replaceAll(" ")
            .replaceAll("[\\s:：.]+", " ")
            .strip();
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
