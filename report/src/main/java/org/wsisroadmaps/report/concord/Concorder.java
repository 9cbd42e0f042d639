package org.wsisroadmaps.report.concord;

import java.util.ArrayList;
import java.util.List;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.concord.Concordance;
import org.wsisroadmaps.model.concord.Discrepancy;
import org.wsisroadmaps.report.language.Language;

/**
 * Holds language versions of an edition against each other. Nothing is said of how well texts are
 * translated; what is compared is what every language must say alike: action lines, columns,
 * outcomes with their order and codes, empty cells, timings, SDGs, references with their revisions,
 * numbers in texts, and how many items and paragraphs cells hold.
 */
public final class Concorder {

  private Concorder() {}

  /**
   * Compares every version with the first.
   *
   * @param versions the versions, two or more
   * @throws IllegalArgumentException when there are fewer than two
   */
  public static Concordance concord(List<Edition> versions) {
    if (versions.size() < 2) {
      throw new IllegalArgumentException("a concordance needs two versions or more");
    }
    Edition first = versions.get(0);
    List<Concordance.Version> told = new ArrayList<>();
    List<Discrepancy> discrepancies = new ArrayList<>();
    told.add(version(first, outcomes(first)));
    for (int i = 1; i < versions.size(); i++) {
      VersionComparison comparison = new VersionComparison(first, versions.get(i), i + 1);
      discrepancies.addAll(comparison.discrepancies());
      told.add(version(versions.get(i), comparison.paired()));
    }
    return new Concordance(told, discrepancies);
  }

  private static Concordance.Version version(Edition edition, int paired) {
    return new Concordance.Version(
        Language.of(edition).code(),
        edition.source().file(),
        edition.title(),
        edition.year(),
        outcomes(edition),
        paired);
  }

  private static int outcomes(Edition edition) {
    return edition.actionLines().stream().mapToInt(line -> line.outcomes().size()).sum();
  }
}
