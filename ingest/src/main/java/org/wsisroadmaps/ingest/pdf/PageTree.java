package org.wsisroadmaps.ingest.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a document in their order, and the entries of its page tree that are none, each of
 * which is a page that got lost (ISO 32000-1, 7.7.3).
 */
final class PageTree {

  private final Map<COSDictionary, PDPage> known;
  private final List<Optional<PDPage>> pages = new ArrayList<>();
  private final IdentityHashMap<COSDictionary, Boolean> seen = new IdentityHashMap<>();

  private PageTree(PDDocument document) {
    this.known = known(document);
  }

  /** The pages; nothing in the place of one that got lost. */
  static List<Optional<PDPage>> pages(PDDocument document) {
    PageTree tree = new PageTree(document);
    COSDictionary root = document.getDocumentCatalog().getCOSObject();
    tree.add(root.getDictionaryObject(COSName.PAGES));
    if (tree.pages.stream().allMatch(Optional::isEmpty)) {
      // no tree that could be followed: PDFBox looks for pages in all of the file
      return tree.known.values().stream().map(Optional::of).toList();
    }
    return tree.pages;
  }

  private void add(@Nullable COSBase entry) {
    if (!(entry instanceof COSDictionary node)) {
      pages.add(Optional.empty());
    } else if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
      if (seen.put(node, true) == null) {
        for (int i = 0; i < kids.size(); i++) {
          add(kids.getObject(i));
        }
      }
    } else if (isPage(node)) {
      pages.add(Optional.of(page(node)));
    } else {
      pages.add(Optional.empty());
    }
  }

  /**
   * Whether an entry is a page: it says so and where it belongs, or it draws. PDFBox puts an empty
   * page that does neither in the place of nothing.
   */
  private static boolean isPage(COSDictionary node) {
    COSName type = node.getCOSName(COSName.TYPE);
    boolean draws =
        node.containsKey(COSName.CONTENTS)
            || node.containsKey(COSName.MEDIA_BOX)
            || node.containsKey(COSName.RESOURCES);
    return COSName.PAGE.equals(type)
        ? draws || node.containsKey(COSName.PARENT)
        : draws && !COSName.PAGES.equals(type);
  }

  /** The page of an entry as PDFBox makes it, with the resources that all pages share. */
  private PDPage page(COSDictionary node) {
    PDPage page = known.get(node);
    return page == null ? new PDPage(node) : page;
  }

  private static Map<COSDictionary, PDPage> known(PDDocument document) {
    Map<COSDictionary, PDPage> known = new LinkedHashMap<>();
    Iterator<PDPage> all = document.getPages().iterator();
    while (all.hasNext()) {
      try {
        PDPage page = all.next();
        known.put(page.getCOSObject(), page);
      } catch (IllegalStateException e) {
        // an entry that is no page: it is told as lost where the tree is followed
      }
    }
    return known;
  }
}
