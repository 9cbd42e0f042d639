package org.wsisroadmaps.ingest.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Place;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Reference.Body;
import org.wsisroadmaps.model.Reference.Resolution;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Timing;

/**
 * Fills the typed fields of an action line's outcomes from their cells. It looks at nothing but the
 * cells, so it gives the same fields for an edition that was read from JSON.
 */
public final class Interpreter {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /**
   * An action line whose typed fields are filled.
   *
   * @param line the action line
   * @param findings what could not be typed, or only with the help of other cells
   */
  public record Interpreted(ActionLine line, List<Finding> findings) {}

  private final ActionLine line;
  private final List<Finding> findings = new ArrayList<>();

  private Interpreter(ActionLine line) {
    this.line = line;
  }

  /** Fills the typed fields. */
  public static Interpreted interpret(ActionLine line) {
    return new Interpreter(line).run();
  }

  private Interpreted run() {
    List<ReferenceGrammar.Parsed> parsed =
        line.outcomes().stream()
            .map(outcome -> ReferenceGrammar.parse(outcome.cell(ColumnKey.REFERENCES)))
            .toList();
    BodyInference bodies =
        new BodyInference(parsed.stream().map(ReferenceGrammar.Parsed::references).toList());
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < parsed.size(); i++) {
      outcomes.add(interpret(line.outcomes().get(i), parsed.get(i), bodies));
    }
    return new Interpreted(line.withOutcomes(outcomes), List.copyOf(findings));
  }

  private Outcome interpret(
      Outcome outcome, ReferenceGrammar.Parsed references, BodyInference bodies) {
    return new Outcome(
        outcome.section(),
        outcome.code(),
        outcome.text(),
        outcome.cells(),
        outcome.shared(),
        timing(outcome).orElse(null),
        references(outcome, references, bodies),
        sdgs(outcome),
        ResultsGrammar.parse(outcome.cell(ColumnKey.RESULTS)),
        outcome.provenance());
  }

  private Optional<Timing> timing(Outcome outcome) {
    String text = CellWords.joined(outcome.cell(ColumnKey.TIMING));
    if (CellWords.sayNothing(text)) {
      return Optional.empty();
    }
    Optional<Timing> timing = TimingGrammar.parse(text);
    if (timing.isPresent()) {
      return timing;
    }
    Optional<Timing> first = timingAboveNote(outcome.cell(ColumnKey.TIMING));
    report(
        FindingCode.TIMING_UNREADABLE,
        outcome,
        ColumnKey.TIMING,
        CellWords.quoted(text)
            + (first.isEmpty()
                ? " can't be read as a timing"
                : " can't be read as a timing but for its first paragraph"));
    return first;
  }

  /** The timing of the first paragraph, where those below it name no year. */
  private static Optional<Timing> timingAboveNote(List<Block> cell) {
    boolean yearBelow = cell.stream().skip(1).anyMatch(block -> YEAR.matcher(block.text()).find());
    return cell.size() < 2 || yearBelow
        ? Optional.empty()
        : TimingGrammar.parse(cell.get(0).text());
  }

  private List<SdgLink> sdgs(Outcome outcome) {
    List<Block> cell = outcome.cell(ColumnKey.SDGS);
    List<SdgLink> links = SdgGrammar.parse(cell);
    String text = CellWords.joined(cell);
    if (links.isEmpty() && !CellWords.sayNothing(text)) {
      report(
          FindingCode.SDG_UNREADABLE,
          outcome,
          ColumnKey.SDGS,
          CellWords.quoted(text) + " names no goal and no target");
    }
    return links;
  }

  private List<Reference> references(
      Outcome outcome, ReferenceGrammar.Parsed parsed, BodyInference bodies) {
    for (String words : parsed.unread()) {
      report(
          FindingCode.REFERENCE_UNREADABLE,
          outcome,
          ColumnKey.REFERENCES,
          CellWords.quoted(words) + " can't be read as a reference");
    }
    return parsed.references().stream()
        .map(reference ->
            reference instanceof Resolution resolution && BodyInference.isOpen(resolution)
                ? withBody(outcome, resolution, bodies.infer(resolution))
                : reference)
        .toList();
  }

  private Reference withBody(Outcome outcome, Resolution resolution, Optional<Body> inferred) {
    String words = CellWords.quoted(resolution.text());
    if (inferred.isEmpty()) {
      report(
          FindingCode.REFERENCE_UNREADABLE,
          outcome,
          ColumnKey.REFERENCES,
          words + " does not tell the body of the resolution, nor does its column");
      return resolution;
    }
    report(
        FindingCode.REFERENCE_BODY_INFERRED,
        outcome,
        ColumnKey.REFERENCES,
        words
            + " does not tell the body of the resolution: taken to be one of "
            + inferred.get()
            + ", as elsewhere in the column");
    return new Resolution(
        inferred.get(),
        resolution.number(),
        resolution.revision(),
        resolution.conference(),
        resolution.text());
  }

  /** Reports once what stands in a cell that several outcomes share. */
  private void report(FindingCode code, Outcome outcome, ColumnKey field, String message) {
    if (!outcome.owns(field)) {
      return;
    }
    findings.add(Finding.of(code, Place.of(line.code(), outcome).in(field), message));
  }
}
