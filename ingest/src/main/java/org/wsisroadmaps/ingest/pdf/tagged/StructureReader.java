package org.wsisroadmaps.ingest.pdf.tagged;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Reads the structure tree of a document once. A tree may be damaged or lie: elements that come
 * twice are read once, nesting ends at a depth that no document needs, and spans are held to what
 * tables have.
 */
public final class StructureReader {

  /** Elements nested deeper than this are not read. */
  private static final int DEEPEST = 200;

  /** More elements than this are not read. */
  private static final int MOST_ELEMENTS = 2_000_000;

  private static final COSName STRUCT_TREE_ROOT = COSName.STRUCT_TREE_ROOT;
  private static final COSName ROLE_MAP = COSName.getPDFName("RoleMap");
  private static final COSName CLASS_MAP = COSName.getPDFName("ClassMap");
  private static final COSName STREAM = COSName.getPDFName("Stm");

  private final StructureTree tree = new StructureTree();
  private final IdentityHashMap<COSBase, Integer> pages = new IdentityHashMap<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Roles roles;
  private final TableAttributes attributes;
  private int tags;
  private int tables;

  private StructureReader(COSDictionary root) {
    this.roles = new Roles(root.getCOSDictionary(ROLE_MAP));
    this.attributes = new TableAttributes(root.getCOSDictionary(CLASS_MAP));
  }

  /** The structure tree of a document; {@link StructureTree#NONE} where it has none. */
  public static StructureTree read(PDDocument document) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(STRUCT_TREE_ROOT);
    if (root == null || root.getDictionaryObject(COSName.K) == null) {
      return StructureTree.NONE;
    }
    StructureReader reader = new StructureReader(root);
    int number = 0;
    for (PDPage page : document.getPages()) {
      reader.pages.put(page.getCOSObject(), ++number);
    }
    reader.kids(root, new Place(null, null, null, null, null), 0);
    return reader.tree;
  }

  /**
   * Where in the tree an element stands.
   *
   * @param page the page that its content stands on
   * @param block the tag of text that stands in it directly
   * @param item the list item around it
   * @param table the table around it
   * @param cell the cell around it
   */
  private record Place(
      @Nullable COSDictionary page,
      @Nullable Tag block,
      @Nullable Item item,
      @Nullable TaggedTable table,
      @Nullable TaggedCell cell) {

    Place onPage(COSDictionary newPage) {
      return new Place(newPage, block, item, table, cell);
    }

    Place inBlock(Tag newBlock) {
      return new Place(page, newBlock, item, table, cell);
    }

    Place inItem(Item newItem) {
      return new Place(page, newItem.tag, newItem, table, cell);
    }

    Place inTable(TaggedTable newTable) {
      return new Place(page, null, null, newTable, null);
    }

    Place inCell(TaggedCell newCell, Tag newBlock) {
      return new Place(page, newBlock, null, table, newCell);
    }
  }

  /** A list item; its first paragraph is the item itself. */
  private static final class Item {
    final Tag tag;
    boolean begun;

    Item(Tag tag) {
      this.tag = tag;
    }
  }

  private void kids(COSDictionary element, Place place, int depth) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      if (seen.add(array)) {
        for (int i = 0; i < array.size(); i++) {
          kid(array.getObject(i), place, depth);
        }
      }
    } else {
      kid(kids, place, depth);
    }
  }

  private void kid(@Nullable COSBase kid, Place place, int depth) {
    switch (kid) {
      case COSInteger mcid -> mark(place.page(), null, mcid.intValue(), place.block());
      case COSDictionary dictionary when dictionary.containsKey(COSName.MCID) -> {
        COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
        mark(
            page == null ? place.page() : page,
            dictionary.getDictionaryObject(STREAM),
            dictionary.getInt(COSName.MCID),
            place.block());
      }
      case COSDictionary dictionary when dictionary.containsKey(COSName.S) -> {
        if (depth < DEEPEST && seen.size() < MOST_ELEMENTS && seen.add(dictionary)) {
          COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
          element(dictionary, page == null ? place : place.onPage(page), depth);
        }
      }
      case null, default -> {
        // references to annotations hold no text
      }
    }
  }

  private void mark(
      @Nullable COSDictionary page, @Nullable COSBase stream, int mcid, @Nullable Tag tag) {
    if (stream != null) {
      tree.inStream(stream).put(mcid, tag);
    } else if (page != null && pages.containsKey(page)) {
      tree.onPage(pages.get(page)).put(mcid, tag);
    }
  }

  private void element(COSDictionary element, Place place, int depth) {
    Place own =
        switch (roles.standard(element.getCOSName(COSName.S))) {
          case "Table" -> place.cell() == null ? place.inTable(new TaggedTable(++tables)) : place;
          case "TR" -> {
            if (place.table() != null && place.cell() == null) {
              place.table().beginRow();
            }
            yield place;
          }
          case "TH", "TD" -> cell(element, place);
          case "LI" -> place.inItem(new Item(tag(Tag.Kind.ITEM, place)));
          case "Lbl", "LBody" -> place.item() == null ? place : place.inBlock(place.item().tag);
          case String type when isBlock(type) -> paragraph(place);
          default -> place;
        };
    kids(element, own, depth + 1);
  }

  private Place cell(COSDictionary element, Place place) {
    TaggedTable table = place.table();
    if (table == null) {
      return place;
    }
    if (place.cell() != null) {
      // a table inside a cell is text of the cell
      return place.inBlock(tag(Tag.Kind.PARAGRAPH, place));
    }
    TableAttributes.Spans spans = attributes.spans(element);
    TaggedCell cell = table.place(spans.rows(), spans.columns());
    return cell == null ? place : place.inCell(cell, new Tag(++tags, Tag.Kind.CELL, cell));
  }

  private Place paragraph(Place place) {
    Item item = place.item();
    if (item != null && !item.begun) {
      item.begun = true;
      return place.inBlock(item.tag);
    }
    return place.inBlock(tag(Tag.Kind.PARAGRAPH, place));
  }

  private Tag tag(Tag.Kind kind, Place place) {
    return new Tag(++tags, kind, place.cell());
  }

  /** The block-level elements that hold text (ISO 32000-1, 14.8.4.3), and those of PDF 2.0. */
  private static boolean isBlock(String type) {
    return switch (type) {
      case "P", "H", "Title", "Caption", "BlockQuote", "Note", "FENote", "TOCI", "Formula" -> true;
      default -> type.length() == 2 && type.charAt(0) == 'H' && Character.isDigit(type.charAt(1));
    };
  }
}
