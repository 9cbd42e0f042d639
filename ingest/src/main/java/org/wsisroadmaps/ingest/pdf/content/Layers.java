package org.wsisroadmaps.ingest.pdf.content;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which layers of a document are not shown: its optional content (ISO 32000-1, 8.11). */
public final class Layers {

  /** A document without layers. */
  public static final Layers NONE = new Layers(null);

  private final @Nullable PDOptionalContentProperties properties;

  private Layers(@Nullable PDOptionalContentProperties properties) {
    this.properties = properties;
  }

  /** The layers of a document. */
  public static Layers of(PDDocument document) {
    PDOptionalContentProperties properties = document.getDocumentCatalog().getOCProperties();
    return properties == null ? NONE : new Layers(properties);
  }

  /**
   * Whether what belongs to a group, or to a membership in groups, is not shown when the document
   * is opened. Expressions of visibility are not followed: their groups and policy stand for them.
   */
  boolean hide(@Nullable COSDictionary membership) {
    if (properties == null || membership == null) {
      return false;
    }
    if (!COSName.OCMD.equals(membership.getCOSName(COSName.TYPE))) {
      return !isShown(membership);
    }
    List<COSDictionary> groups = groups(membership.getDictionaryObject(COSName.OCGS));
    if (groups.isEmpty()) {
      return false;
    }
    String policy = membership.getNameAsString(COSName.P);
    return switch (policy == null ? "AnyOn" : policy) {
      case "AllOn" -> !groups.stream().allMatch(this::isShown);
      case "AnyOff" -> groups.stream().allMatch(this::isShown);
      case "AllOff" -> groups.stream().anyMatch(this::isShown);
      default -> groups.stream().noneMatch(this::isShown);
    };
  }

  private static List<COSDictionary> groups(@Nullable COSBase groups) {
    List<COSDictionary> list = new ArrayList<>();
    if (groups instanceof COSDictionary group) {
      list.add(group);
    } else if (groups instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary group) {
          list.add(group);
        }
      }
    }
    return list;
  }

  private boolean isShown(COSDictionary group) {
    return properties == null
        || !COSName.OCG.equals(group.getCOSName(COSName.TYPE))
        || properties.isGroupEnabled(new PDOptionalContentGroup(group));
  }
}
