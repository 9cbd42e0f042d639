package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.CellOrigin;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Provenance;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.ResultItem;
import org.wsisroadmaps.model.Results;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.model.Timing;

/** Small editions, made for tests. */
final class Editions {

  private static final String[] WORDS =
      ("policy framework access network broadband rural school health library training skills women"
              + " youth disability affordable price competition investment regulator consumer privacy"
              + " trust security cybercrime legislation standard interoperability spectrum satellite"
              + " submarine cable exchange point traffic content language culture heritage agriculture"
              + " emergency disaster climate environment waste energy finance fund partnership"
              + " university research innovation startup entrepreneur employment government citizen"
              + " service archive media journalism ethics dignity justice equality cooperation region"
              + " island landlocked measurement indicator survey statistics monitoring evaluation")
          .split(" ");

  private Editions() {}

  /** An outcome that is being made. */
  static final class Draft {
    Section section = Section.GENEVA_PLAN;
    String code = "";
    String statement = "";
    Timing timing = new Timing.Range(2020, 2025);
    List<String> results = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    List<SdgLink> sdgs = new ArrayList<>();
    String evidence = "";
    Map<ColumnKey, CellOrigin> shared = new LinkedHashMap<>();

    Draft copy() {
      Draft copy = new Draft();
      copy.section = section;
      copy.code = code;
      copy.statement = statement;
      copy.timing = timing;
      copy.results = new ArrayList<>(results);
      copy.references = new ArrayList<>(references);
      copy.sdgs = new ArrayList<>(sdgs);
      copy.evidence = evidence;
      copy.shared = new LinkedHashMap<>(shared);
      return copy;
    }

    Outcome outcome() {
      Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
      cells.put(ColumnKey.OUTCOME, List.of(Block.paragraph(code + ". " + statement)));
      cells.put(ColumnKey.TIMING, List.of(Block.paragraph(timing.toString())));
      cells.put(
          ColumnKey.REFERENCES,
          references.stream().map(r -> Block.paragraph(r.toString())).toList());
      cells.put(ColumnKey.SDGS, sdgs.stream().map(s -> Block.paragraph(s.toString())).toList());
      cells.put(ColumnKey.EVIDENCE, List.of(Block.paragraph(evidence)));
      List<Block> blocks = new ArrayList<>(List.of(Block.paragraph("Expected Results:")));
      results.forEach(result -> blocks.add(Block.listItem(0, result)));
      cells.put(ColumnKey.RESULTS, blocks);
      return new Outcome(
          section,
          code,
          statement,
          cells,
          shared,
          timing,
          references,
          sdgs,
          new Results(
              results.stream().map(text -> new ResultItem(text, List.of())).toList(),
              List.of(),
              List.of()),
          new Provenance(List.of(1), null, List.of(), List.of()));
    }
  }

  /** Outcomes A, B, C … of one section, each with words of its own. */
  static List<Draft> drafts(Random random, int count) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Draft draft = new Draft();
      draft.code = String.valueOf((char) ('A' + i));
      draft.statement = sentence(random, 25);
      draft.evidence = sentence(random, 60);
      for (int k = 0; k < 4; k++) {
        draft.results.add(sentence(random, 12));
      }
      draft.references.add(
          new Reference.Resolution(
              Reference.Body.WTDC,
              String.valueOf(10 + i),
              new Reference.Revision("Kigali", 2022),
              null,
              "WTDC Resolution"));
      draft.sdgs.add(new SdgLink(1 + i % 17, null));
      drafts.add(draft);
    }
    return drafts;
  }

  static String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder("Promote");
    for (int i = 0; i < words; i++) {
      // real vocabularies are large: words are made of two
      sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
      sentence.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return sentence.append('.').toString();
  }

  static void letter(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      drafts.get(i).code = String.valueOf((char) ('A' + i));
    }
  }

  static List<Draft> copy(List<Draft> drafts) {
    return new ArrayList<>(drafts.stream().map(Draft::copy).toList());
  }

  static Edition edition(List<Draft> drafts) {
    return edition(Map.of("C2", drafts));
  }

  static Edition edition(Map<String, List<Draft>> lines) {
    List<ActionLine> actionLines = new ArrayList<>();
    lines.forEach((code, drafts) ->
        actionLines.add(
            new ActionLine(
                code,
                "Title",
                "",
                List.of(new Column(ColumnKey.OUTCOME, "WSIS Outcomes")),
                List.of(),
                drafts.stream().map(Draft::outcome).toList())));
    return new Edition(
        "1",
        2025,
        "Title",
        new Source("a.pdf", Source.Format.PDF, "0".repeat(64), 1, 1),
        List.of(),
        actionLines,
        List.of(),
        List.of());
  }
}
