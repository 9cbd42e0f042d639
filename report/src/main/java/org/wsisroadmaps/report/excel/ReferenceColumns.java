package org.wsisroadmaps.report.excel;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.report.diff.ReferenceText;

/** What the columns of the sheets say of a reference. */
final class ReferenceColumns {

  private ReferenceColumns() {}

  /** The body, plan or region that it is of; empty where there is none. */
  static String body(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r -> bodyName(r.body());
      case Reference.Goal g -> "ITU";
      case Reference.Objective o -> o.plan();
      case Reference.Initiative i -> i.region();
      case Reference.Treaty t -> "";
      case Reference.Plan p -> "";
      case Reference.Declaration d -> "";
      case Reference.Programme p -> "";
      case Reference.Document d -> "";
      case Reference.Text t -> "";
    };
  }

  /** The name that it has in all outputs. */
  static String name(Reference reference) {
    return ReferenceText.name(reference);
  }

  /** The revision, or the year, that a citation names; empty where it names none. */
  static String revision(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r -> revision(r.revision());
      case Reference.Treaty t -> revision(t.revision());
      case Reference.Declaration d -> d.year() == null ? "" : d.year().toString();
      default -> "";
    };
  }

  /** The conference that a citation names; empty where it names none. */
  static String conference(Reference reference) {
    return reference instanceof Reference.Resolution r && r.conference() != null
        ? r.conference()
        : "";
  }

  /** What a citation says beside its name: a title or the words of the document. */
  static String wording(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r -> r.text();
      case Reference.Initiative i -> i.title();
      default -> "";
    };
  }

  private static String bodyName(Reference.@Nullable Body body) {
    if (body == null) {
      return "";
    }
    return switch (body) {
      case PP, WTDC, WTSA -> body.name();
      case COUNCIL -> "Council";
      case UNGA -> "UN General Assembly";
    };
  }

  private static String revision(Reference.@Nullable Revision revision) {
    if (revision == null) {
      return "";
    }
    String place = revision.place() == null ? "" : revision.place();
    String year = revision.year() == null ? "" : revision.year().toString();
    return place.isEmpty() || year.isEmpty() ? place + year : place + ", " + year;
  }
}
