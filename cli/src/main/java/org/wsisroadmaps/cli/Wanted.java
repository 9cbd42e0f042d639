package org.wsisroadmaps.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a batch makes of each of its documents. */
sealed interface Wanted {

  /** What results depend on, in words. */
  String made();

  /** What the names of results end with, before the point. */
  String suffix();

  /** The endings of results that a document may bear, too. */
  List<String> endings();

  /**
   * The document as an edition.
   *
   * @param formats the formats of the results
   */
  record Editions(Set<OutputFormat> formats) implements Wanted {
    @Override
    public String made() {
      return EnumSet.copyOf(formats).toString();
    }

    @Override
    public String suffix() {
      return "";
    }

    /**
     * Not JSON: where a manifest was lost, that is the result of this very document, and told by
     * its bytes when it would be replaced.
     */
    @Override
    public List<String> endings() {
      return formats.stream()
          .filter(format -> format != OutputFormat.json)
          .map(OutputFormat::name)
          .toList();
    }
  }

  /**
   * The tables of the document.
   *
   * @param formats the formats of the results
   * @param settings what is read, and how it is written
   */
  record Tables(Set<TableFormat> formats, TableSettings settings) implements Wanted {
    @Override
    public String made() {
      return "tables " + EnumSet.copyOf(formats) + settings.made();
    }

    @Override
    public String suffix() {
      return "-tables";
    }

    @Override
    public List<String> endings() {
      return List.of();
    }
  }
}
