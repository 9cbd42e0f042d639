package org.wsisroadmaps.ingest.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document with a layer that is shown, "on", and one that is not, "off". */
class LayersTest {

  private final PDDocument document = new PDDocument();
  private final COSDictionary on = new PDOptionalContentGroup("on").getCOSObject();
  private final COSDictionary off = new PDOptionalContentGroup("off").getCOSObject();

  @BeforeEach
  void setUp() {
    PDOptionalContentProperties properties = new PDOptionalContentProperties();
    for (COSDictionary layer : new COSDictionary[] {on, off}) {
      properties.addGroup(new PDOptionalContentGroup(layer));
    }
    properties.setGroupEnabled(new PDOptionalContentGroup(off), false);
    document.getDocumentCatalog().setOCProperties(properties);
  }

  @AfterEach
  void close() throws Exception {
    document.close();
  }

  private COSArray array(String layers) {
    COSArray array = new COSArray();
    for (String layer : layers.split(" ")) {
      array.add(layer.equals("on") ? on : off);
    }
    return array;
  }

  private static COSDictionary membership(COSBase groups, String policy) {
    COSDictionary membership = new COSDictionary();
    membership.setItem(COSName.TYPE, COSName.OCMD);
    membership.setItem(COSName.OCGS, groups);
    if (!policy.isEmpty()) {
      membership.setName(COSName.P, policy);
    }
    return membership;
  }

  @Test
  void aLayerThatIsOffIsHidden() {
    Layers layers = Layers.of(document);
    assertThat(layers.hide(off)).isTrue();
    assertThat(layers.hide(on)).isFalse();
  }

  @Test
  void whatIsInNoLayerIsShown() {
    Layers layers = Layers.of(document);
    assertThat(layers.hide(null)).isFalse();
    assertThat(layers.hide(new COSDictionary())).isFalse();
    assertThat(layers.hide(membership(new COSArray(), "AllOn"))).isFalse();
    assertThat(layers.hide(membership(COSInteger.ONE, "AllOn"))).isFalse();
  }

  @Test
  void aDocumentWithoutLayersHidesNothing() throws Exception {
    try (PDDocument plain = new PDDocument()) {
      assertThat(Layers.of(plain)).isSameAs(Layers.NONE);
      assertThat(Layers.NONE.hide(off)).isFalse();
    }
  }

  /** ISO 32000-1, table 99: without a policy, one layer that is on is enough. */
  @ParameterizedTest
  @CsvSource({
    "'',      on,     shown",
    "'',      on off, shown",
    "'',      off,    hidden",
    "AnyOn,   on off, shown",
    "AnyOn,   off off, hidden",
    "AllOn,   on on,  shown",
    "AllOn,   on off, hidden",
    "AnyOff,  on off, shown",
    "AnyOff,  on on,  hidden",
    "AllOff,  off off, shown",
    "AllOff,  on off, hidden",
    "Unknown, on off, shown",
    "Unknown, off,    hidden"
  })
  void policiesOfMemberships(String policy, String layers, String expected) {
    boolean hidden = Layers.of(document).hide(membership(array(layers), policy));
    assertThat(hidden ? "hidden" : "shown").isEqualTo(expected);
  }

  @Test
  void aMembershipMayNameOneLayerWithoutAList() {
    assertThat(Layers.of(document).hide(membership(off, ""))).isTrue();
    assertThat(Layers.of(document).hide(membership(on, ""))).isFalse();
  }
}
