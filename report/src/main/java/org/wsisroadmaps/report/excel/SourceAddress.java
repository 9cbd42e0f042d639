package org.wsisroadmaps.report.excel;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Source;
import org.wsisroadmaps.report.address.Address;

/** The addresses outside the workbook that may be written into it. */
final class SourceAddress {

  private SourceAddress() {}

  /** The source file, beside the workbook; null where its name is none that can be linked. */
  static Target.@Nullable Outside file(Source source) {
    return Address.file(source).map(Target.Outside::new).orElse(null);
  }

  /** A page of the source file; the file itself where its format knows no pages. */
  static Target.@Nullable Outside page(Source source, int page) {
    return Address.page(source, page).map(Target.Outside::new).orElse(null);
  }

  /** A link of the document; null where its target is not one that may be written. */
  static Target.@Nullable Outside link(@Nullable String href) {
    return Address.link(href).map(Target.Outside::new).orElse(null);
  }
}
