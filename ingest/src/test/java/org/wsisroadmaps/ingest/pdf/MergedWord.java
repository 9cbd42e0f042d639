package org.wsisroadmaps.ingest.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a roadmap with merged cells as a Word document. */
final class MergedWord {

  private MergedWord() {}

  static byte[] of(MergedRoadmap roadmap) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document
          .createParagraph()
          .createRun()
          .setText("Roadmap for WSIS Action Line C2: Infrastructure");
      XWPFTable table = document.createTable(1, MergedRoadmap.COLUMNS);
      for (int c = 0; c < MergedRoadmap.COLUMNS; c++) {
        table.getRow(0).getCell(c).setText(MergedRoadmap.HEADER.get(c));
      }
      for (int r = 0; r < roadmap.rows(); r++) {
        row(roadmap, r, table.insertNewTableRow(r + 1));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void row(MergedRoadmap roadmap, int row, XWPFTableRow to) {
    for (int c = 0; c < MergedRoadmap.COLUMNS; c++) {
      MergedRoadmap.Field owner = roadmap.owner(row, c);
      if (owner.column() < c) {
        continue;
      }
      XWPFTableCell cell = to.addNewTableCell();
      CTTcPr properties = cell.getCTTc().addNewTcPr();
      int last = c;
      while (roadmap.goesOnRight(row, last)) {
        last++;
      }
      if (last > c) {
        properties.addNewGridSpan().setVal(BigInteger.valueOf(last - c + 1L));
      }
      if (owner.row() < row) {
        properties.addNewVMerge();
      } else if (roadmap.goesOnBelow(row, c)) {
        properties.addNewVMerge().setVal(STMerge.RESTART);
      }
      if (owner.row() == row) {
        cell.setText(roadmap.text(owner));
      }
    }
  }
}
