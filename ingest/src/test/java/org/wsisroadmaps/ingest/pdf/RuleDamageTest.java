package org.wsisroadmaps.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.ingest.EditionReader;
import org.wsisroadmaps.ingest.pdf.RoadmapPdf.Par;
import org.wsisroadmaps.ingest.pdf.RoadmapPdf.Rules;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.Outcome;

/**
 * No single rule, fill or sign decides what a page is: damage to one changes no outcome, or a
 * finding tells it. {@code -Droadmaps.damage.tries=1000} tries more.
 */
class RuleDamageTest {

  private static final int TRIES = Integer.getInteger("roadmaps.damage.tries", 40);

  /** Where the tries begin; others are made with {@code -Droadmaps.damage.seed}. */
  private static final long SEED = Long.getLong("roadmaps.damage.seed", 14);

  /** So many pages of a sample are read at once. */
  private static final int PAGES = 5;

  /** So many times one document is damaged, each time anew. */
  private static final int DAMAGES = 10;

  private static final List<RuleDamage> DAMAGE = List.of(RuleDamage.values());

  private static final List<String> HEADER =
      List.of("WSIS Outcomes", "Proposed Timing", "Relevant Resolutions", "Expected results");

  private static final String[] WORDS =
      ("ministries should extend networks to remote districts at a price that households can pay"
              + " and train teachers in the safe use of services together with local communities")
          .split(" ");

  @Test
  void damageToASampleChangesNoOutcomeOrIsTold() throws Exception {
    Path samples = Path.of("..", "samples");
    assertThat(
            silent(random -> {
              String name = random.nextBoolean() ? "roadmap-2025.pdf" : "roadmap-2024.pdf";
              return pages(samples.resolve(name), random);
            }))
        .isEmpty();
  }

  @Test
  void damageToASetRoadmapChangesNoOutcomeOrIsTold() throws Exception {
    assertThat(silent(RuleDamageTest::set)).isEmpty();
  }

  /** Makes a document. */
  private interface Source {
    byte[] pdf(Random random) throws IOException;
  }

  /** What damage changed without a word. */
  private static List<String> silent(Source source) throws Exception {
    Random random = new Random(SEED);
    List<String> silent = new ArrayList<>();
    byte[] pdf = source.pdf(random);
    Edition sound = read(pdf);
    for (int i = 0; i < TRIES; i++) {
      if (i % DAMAGES == DAMAGES - 1) {
        pdf = source.pdf(random);
        sound = read(pdf);
      }
      RuleDamage damage = DAMAGE.get(random.nextInt(DAMAGE.size()));
      RuleDamage.Damaged damaged = damage.on(pdf, random);
      Edition edition = read(damaged.pdf());
      // a sign is text: where it stands in a word or between two lines it parts them
      boolean joined = damage == RuleDamage.GLYPH;
      String difference = difference(said(sound, joined), said(edition, joined));
      if (!difference.isEmpty() && !tells(edition, sound)) {
        silent.add("try " + i + ", " + damaged.what() + ": " + difference);
      }
    }
    return silent;
  }

  /** A roadmap with a table of any rules that divide its columns. */
  private static byte[] set(Random random) throws IOException {
    List<Rules> ruled = List.of(Rules.STROKES, Rules.FILLED, Rules.DASHED, Rules.BOXES);
    List<List<List<Par>>> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rows.add(
          List.of(
              List.of(new Par((char) ('A' + i) + ": " + sentence(random), false)),
              List.of(new Par("2020-2025", false)),
              List.of(new Par("WTDC Resolution " + (2 + random.nextInt(80)), false)),
              List.of(new Par(sentence(random), true), new Par(sentence(random), true))));
    }
    return new RoadmapPdf(
            ruled.get(random.nextInt(ruled.size())),
            random.nextBoolean(),
            0,
            300 + random.nextInt(300),
            170,
            70,
            140,
            220)
        .set("Roadmap for WSIS Action Line C2: Infrastructure", HEADER, rows);
  }

  private static String sentence(Random random) {
    StringBuilder sentence = new StringBuilder("The");
    for (int i = 3 + random.nextInt(40); i > 0; i--) {
      sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return sentence.append('.').toString();
  }

  private static Edition read(byte[] pdf) throws Exception {
    return EditionReader.standard().read(pdf, "roadmap-2025.pdf");
  }

  /** The first page with a table of a document, and some that follow each other. */
  private static byte[] pages(Path file, Random random) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile());
        PDDocument part = new PDDocument()) {
      int from = 2 + random.nextInt(document.getNumberOfPages() - PAGES - 2);
      part.importPage(document.getPage(1));
      for (int p = 0; p < PAGES - 1; p++) {
        part.importPage(document.getPage(from + p));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      part.save(out);
      return out.toByteArray();
    }
  }

  /** Where two editions first differ, empty where they say the same; what is underlined apart. */
  private static String difference(List<String> was, List<String> is) {
    for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
      String one = i < was.size() ? was.get(i) : "nothing";
      String other = i < is.size() ? is.get(i) : "nothing";
      if (!one.equals(other)) {
        int from = 0;
        while (from < Math.min(one.length(), other.length())
            && one.charAt(from) == other.charAt(from)) {
          from++;
        }
        from = Math.max(0, from - 40);
        return "\n      "
            + one.substring(0, Math.min(one.length(), 25))
            + " … "
            + one.substring(from, Math.min(one.length(), from + 120))
            + "\n   -> "
            + other.substring(0, Math.min(other.length(), 25))
            + " … "
            + other.substring(Math.min(from, other.length()), Math.min(other.length(), from + 120));
      }
    }
    return "";
  }

  private static List<String> said(Edition edition, boolean joined) {
    List<String> said = new ArrayList<>();
    for (ActionLine line : edition.actionLines()) {
      for (Outcome outcome : line.outcomes()) {
        outcome
            .cells()
            .forEach((key, blocks) ->
                said.add(
                    line.code()
                        + " "
                        + outcome.section()
                        + " "
                        + outcome.code()
                        + " "
                        + key
                        + " "
                        + outcome.shared().get(key)
                        + " "
                        + text(blocks, joined)));
      }
    }
    return said;
  }

  /** The text of a cell, block by block, or joined: without what parts blocks and words. */
  private static String text(List<Block> blocks, boolean joined) {
    if (joined) {
      String all = blocks.stream().map(Block::text).collect(Collectors.joining());
      return all.replace(RuleDamage.SIGN, "").replaceAll("\\s", "");
    }
    return blocks.stream()
        .map(block -> block.kind() + " " + block.level() + " " + block.text())
        .collect(Collectors.joining(" | "));
  }

  /** Whether an edition has a warning that another one has not. */
  private static boolean tells(Edition edition, Edition sound) {
    Set<Finding> known = new HashSet<>(sound.findings());
    return edition.findings().stream()
        .filter(finding -> finding.severity() != Finding.Severity.INFO)
        .anyMatch(finding -> !known.contains(finding));
  }
}
