package org.wsisroadmaps.ingest.pdf.tagged;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Reads how many rows and columns a cell covers, from its own attributes or those of its classes
 * (ISO 32000-1, 14.7.5 and 14.8.5.7).
 */
record TableAttributes(@Nullable COSDictionary classes) {

  private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
  private static final COSName COLUMN_SPAN = COSName.getPDFName("ColSpan");

  /** How many rows and columns a cell covers. */
  record Spans(int rows, int columns) {
    Spans {
      rows = Math.clamp(rows, 1, TaggedTable.MOST_ROWS);
      columns = Math.clamp(columns, 1, TaggedTable.MOST_COLUMNS);
    }
  }

  Spans spans(COSDictionary cell) {
    COSBase own = cell.getDictionaryObject(COSName.A);
    COSBase named = cell.getDictionaryObject(COSName.C);
    return new Spans(value(ROW_SPAN, own, named), value(COLUMN_SPAN, own, named));
  }

  private int value(COSName key, @Nullable COSBase own, @Nullable COSBase named) {
    int value = in(own, key);
    if (value == 0 && classes != null && named instanceof COSName name) {
      value = in(classes.getDictionaryObject(name), key);
    } else if (value == 0 && classes != null && named instanceof COSArray names) {
      for (int i = 0; i < names.size() && value == 0; i++) {
        value =
            names.getObject(i) instanceof COSName n ? in(classes.getDictionaryObject(n), key) : 0;
      }
    }
    return value == 0 ? 1 : value;
  }

  /**
   * The value that an attribute object, or the last one of several that has it, gives; 0 if none.
   */
  private static int in(@Nullable COSBase attributes, COSName key) {
    return switch (attributes) {
      case COSDictionary dictionary -> dictionary.getInt(key, 0);
      case COSArray array -> {
        int value = 0;
        for (int i = 0; i < array.size(); i++) {
          if (array.getObject(i) instanceof COSDictionary dictionary) {
            value = dictionary.getInt(key, value);
          }
        }
        yield value;
      }
      case null, default -> 0;
    };
  }
}
