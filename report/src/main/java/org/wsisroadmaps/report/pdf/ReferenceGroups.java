package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.report.address.Address;
import org.wsisroadmaps.report.diff.ReferenceText;
import org.wsisroadmaps.report.pdf.layout.Link;
import org.wsisroadmaps.report.pdf.layout.Run;

/** What an outcome refers to, put together by who adopted it or what it is. */
final class ReferenceGroups {

  private enum Kind {
    GOALS("ITU strategic goals"),
    PP("PP resolutions"),
    WTDC("WTDC resolutions"),
    WTSA("WTSA resolutions"),
    COUNCIL("Council resolutions"),
    UNGA("UN General Assembly resolutions"),
    RESOLUTIONS("Other resolutions"),
    OBJECTIVES("Objectives"),
    INITIATIVES("Regional initiatives"),
    TREATIES("Treaties"),
    PLANS("Action plans"),
    DECLARATIONS("Declarations"),
    PROGRAMMES("Programmes"),
    DOCUMENTS("Documents"),
    OTHER("Further");

    private final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  private ReferenceGroups() {}

  /** The groups that are not empty, by title, each with its references in the outcome's order. */
  static Map<String, List<Run>> of(List<Reference> references) {
    Map<Kind, List<Run>> byKind = new TreeMap<>();
    for (Reference reference : references) {
      byKind.computeIfAbsent(kind(reference), kind -> new ArrayList<>()).add(run(reference));
    }
    Map<String, List<Run>> groups = new LinkedHashMap<>();
    byKind.forEach((kind, runs) -> groups.put(kind.title, runs));
    return groups;
  }

  private static Kind kind(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r ->
          switch (r.body()) {
            case null -> Kind.RESOLUTIONS;
            case PP -> Kind.PP;
            case WTDC -> Kind.WTDC;
            case WTSA -> Kind.WTSA;
            case COUNCIL -> Kind.COUNCIL;
            case UNGA -> Kind.UNGA;
          };
      case Reference.Goal g -> Kind.GOALS;
      case Reference.Objective o -> Kind.OBJECTIVES;
      case Reference.Initiative i -> Kind.INITIATIVES;
      case Reference.Treaty t -> Kind.TREATIES;
      case Reference.Plan p -> Kind.PLANS;
      case Reference.Declaration d -> Kind.DECLARATIONS;
      case Reference.Programme p -> Kind.PROGRAMMES;
      case Reference.Document d -> Kind.DOCUMENTS;
      case Reference.Text t -> Kind.OTHER;
    };
  }

  private static Run run(Reference reference) {
    String name = ReferenceText.name(reference);
    String detail = ReferenceText.detail(reference);
    return switch (reference) {
      case Reference.Document d -> document(d);
      case Reference.Text t -> Run.of(t.text(), Look.TEXT);
      case Reference.Initiative i -> Run.of((name + " " + detail).strip(), Look.TEXT);
      case Reference.Resolution r -> named(name, detail);
      case Reference.Goal g -> named(name, detail);
      case Reference.Objective o -> named(name, detail);
      case Reference.Treaty t -> named(name, detail);
      case Reference.Plan p -> named(name, detail);
      case Reference.Declaration d -> named(name, detail);
      case Reference.Programme p -> named(name, detail);
    };
  }

  private static Run named(String name, String detail) {
    return Run.of(detail.isEmpty() ? name : name + " (" + detail + ")", Look.TEXT);
  }

  private static Run document(Reference.Document document) {
    @Nullable Link link = Address.link(document.href()).<Link>map(Link.ToAddress::new).orElse(null);
    return new Run(document.symbol(), link == null ? Look.TEXT : Look.LINK.underlined(), link);
  }
}
