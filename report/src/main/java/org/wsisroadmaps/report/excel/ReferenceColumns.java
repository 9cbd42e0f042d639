package org.wsisroadmaps.report.excel;

import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Reference;

/** What the columns of the sheets say of a reference. */
final class ReferenceColumns {

  private ReferenceColumns() {}

  /** What all citations of one thing have in common: it without revision, title and wording. */
  static Reference identity(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r -> new Reference.Resolution(r.body(), r.number(), null, null, "");
      case Reference.Initiative i -> new Reference.Initiative(i.region(), i.number(), "");
      case Reference.Treaty t -> new Reference.Treaty(t.name(), null);
      case Reference.Declaration d -> new Reference.Declaration(d.name(), null);
      case Reference.Document d -> new Reference.Document(d.symbol(), null);
      case Reference.Goal goal -> goal;
      case Reference.Objective objective -> objective;
      case Reference.Plan plan -> plan;
      case Reference.Programme programme -> programme;
      case Reference.Text text -> text;
    };
  }

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

  static String name(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r -> (bodyName(r.body()) + " Resolution " + r.number()).strip();
      case Reference.Goal g ->
          "Strategic Goal " + g.goal() + (g.target() == null ? "" : ", Target " + g.target());
      case Reference.Objective o -> o.plan() + ", Objective " + o.number();
      case Reference.Initiative i -> i.region() + i.number();
      case Reference.Treaty t -> t.name();
      case Reference.Plan p -> p.name();
      case Reference.Declaration d -> d.name();
      case Reference.Programme p -> p.name();
      case Reference.Document d -> d.symbol();
      case Reference.Text t -> t.text();
    };
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
      case PP, WTDC, WTSA, UNGA -> body.name();
      case COUNCIL -> "Council";
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
