package org.wsisroadmaps.cli;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.openpdf.text.Anchor;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Sets small roadmaps as PDF, made up at random: rows that pages cut, cells that are merged over
 * outcomes, rows that name sections, items, bold words and links.
 */
final class SetRoadmap {

  private static final List<String> HEADER =
      List.of(
          "WSIS Outcomes",
          "Proposed Timing",
          "ITU Strategic Goals and Relevant Resolutions",
          "Expected and Achieved results");

  private static final String[] WORDS =
      "access networks all shall promote by countries services ITU resilience of and training rural"
          .split(" ");

  private static final Font PLAIN = new Font(Font.HELVETICA, 9);
  private static final Font BOLD = new Font(Font.HELVETICA, 9, Font.BOLD);

  private final Random random;
  private final int outcomes;

  /**
   * A roadmap.
   *
   * @param random makes it up
   * @param outcomes how many outcomes it has
   */
  SetRoadmap(Random random, int outcomes) {
    this.random = random;
    this.outcomes = outcomes;
  }

  byte[] pdf() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int height = 300 + random.nextInt(400);
    Document document = new Document(new Rectangle(842, height), 40, 40, 40, 40);
    PdfWriter.getInstance(document, out);
    document.open();
    document.add(new Paragraph("Roadmap for WSIS Action Line C2: Infrastructure", BOLD));
    PdfPTable table = new PdfPTable(new float[] {3, 1, 3, 4});
    table.setWidthPercentage(100);
    table.setSpacingBefore(10);
    table.setHeaderRows(1);
    table.setSplitLate(false);
    HEADER.forEach(header -> table.addCell(new PdfPCell(new Phrase(header, BOLD))));
    rows(table);
    document.add(table);
    document.close();
    return out.toByteArray();
  }

  private void rows(PdfPTable table) {
    int goesOn = 0;
    for (int outcome = 0; outcome < outcomes; outcome++) {
      if (outcome == 0 || outcome == outcomes / 2) {
        PdfPCell section = new PdfPCell(new Phrase(outcome == 0 ? "C2" : "Geneva Plan", BOLD));
        section.setColspan(HEADER.size());
        table.addCell(section);
      }
      table.addCell(cell(text((char) ('A' + outcome) + ": ")));
      table.addCell(cell(new Paragraph("2020-2025", PLAIN)));
      boolean sectionBelow = outcome + 1 == outcomes / 2 || outcome + 1 == outcomes;
      if (goesOn > 0) {
        goesOn--;
      } else {
        PdfPCell references =
            cell(
                new Paragraph("Goal " + (1 + random.nextInt(4)), PLAIN),
                new Paragraph("WTDC Resolution " + (2 + random.nextInt(80)), PLAIN),
                linked());
        if (!sectionBelow && random.nextInt(3) == 0) {
          references.setRowspan(2);
          goesOn = 1;
        }
        table.addCell(references);
      }
      table.addCell(results());
    }
  }

  private PdfPCell results() {
    PdfPCell cell = cell(new Paragraph("Expected Results:", BOLD));
    for (int item = random.nextInt(5); item >= 0; item--) {
      Paragraph paragraph = text("\u2022 ");
      paragraph.setIndentationLeft(10);
      paragraph.setFirstLineIndent(-8);
      cell.addElement(paragraph);
    }
    return cell;
  }

  private static PdfPCell cell(Element... paragraphs) {
    PdfPCell cell = new PdfPCell();
    cell.setPadding(4);
    for (Element paragraph : paragraphs) {
      cell.addElement(paragraph);
    }
    return cell;
  }

  private Paragraph linked() {
    Paragraph paragraph = new Paragraph("See ", PLAIN);
    Anchor link = new Anchor("the programme", PLAIN);
    link.setReference("https://www.itu.int/" + random.nextInt(9));
    paragraph.add(link);
    return paragraph;
  }

  private Paragraph text(String before) {
    Paragraph paragraph = new Paragraph(before + words(), PLAIN);
    paragraph.add(new Chunk(" " + words(), random.nextBoolean() ? BOLD : PLAIN));
    paragraph.add(new Chunk(" " + words() + ".", PLAIN));
    return paragraph;
  }

  private String words() {
    return String.join(
        " ",
        IntStream.rangeClosed(0, 2 + random.nextInt(12))
            .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
            .toList());
  }
}
