package org.wsisroadmaps.report.diff;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Reference.Revision;

/** References in words, and what makes two of them the same. */
public final class ReferenceText {

  private ReferenceText() {}

  /** What a reference is, whatever its revision or title. */
  public static String identity(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r -> "resolution " + r.body() + " " + r.number();
      case Reference.Goal g -> "goal " + g.goal() + " " + g.target();
      case Reference.Objective o -> "objective " + plain(o.plan()) + " " + o.number();
      case Reference.Initiative i -> "initiative " + i.region() + i.number();
      case Reference.Treaty t -> "treaty " + plain(t.name());
      case Reference.Plan p -> "plan " + plain(p.name());
      case Reference.Declaration d -> "declaration " + plain(d.name());
      case Reference.Programme p -> "programme " + plain(p.name());
      case Reference.Document d -> "document " + plain(d.symbol());
      case Reference.Text t -> "text " + plain(t.text());
    };
  }

  /** Whether nothing but its words tells what a reference is. */
  static boolean isOnlyWords(Reference reference) {
    return switch (reference) {
      case Reference.Treaty t -> true;
      case Reference.Plan p -> true;
      case Reference.Declaration d -> true;
      case Reference.Programme p -> true;
      case Reference.Text t -> true;
      case Reference.Resolution r -> false;
      case Reference.Goal g -> false;
      case Reference.Objective o -> false;
      case Reference.Initiative i -> false;
      case Reference.Document d -> false;
    };
  }

  private static String plain(String text) {
    return Token.layoutFree(text).toLowerCase(Locale.ROOT);
  }

  /** A reference as a reader names it, without what may change about it. */
  public static String name(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r -> body(r) + "Resolution " + r.number();
      case Reference.Goal g ->
          g.target() == null
              ? "ITU Strategic Goal " + g.goal()
              : "ITU Strategic Goal " + g.goal() + " (Target " + g.target() + ")";
      case Reference.Objective o -> o.plan() + " Objective " + o.number();
      case Reference.Initiative i -> i.region() + i.number();
      case Reference.Treaty t -> t.name();
      case Reference.Plan p -> p.name();
      case Reference.Declaration d -> d.name();
      case Reference.Programme p -> p.name();
      case Reference.Document d -> d.symbol();
      case Reference.Text t -> "“" + t.text() + "”";
    };
  }

  private static String body(Reference.Resolution resolution) {
    if (resolution.body() == null) {
      return resolution.conference() == null ? "" : resolution.conference() + " ";
    }
    return switch (resolution.body()) {
      case COUNCIL -> "Council ";
      case UNGA -> "UN General Assembly ";
      case PP, WTDC, WTSA -> resolution.body().name() + " ";
    };
  }

  /** What may change about a reference; empty where it says no such thing. */
  public static String detail(Reference reference) {
    return switch (reference) {
      case Reference.Resolution r -> revision(r.revision(), r.conference());
      case Reference.Initiative i -> i.title();
      case Reference.Treaty t -> revision(t.revision(), null);
      case Reference.Declaration d -> d.year() == null ? "" : String.valueOf(d.year());
      case Reference.Goal g -> "";
      case Reference.Objective o -> "";
      case Reference.Plan p -> "";
      case Reference.Programme p -> "";
      case Reference.Document d -> "";
      case Reference.Text t -> "";
    };
  }

  private static String revision(@Nullable Revision revision, @Nullable String conference) {
    String held = conference == null ? "" : conference;
    if (revision == null) {
      return held;
    }
    String place = revision.place() == null ? "" : revision.place();
    String year = revision.year() == null ? "" : String.valueOf(revision.year());
    String told = ("Rev. " + (place + " " + year).strip()).strip();
    return held.isEmpty() ? told : held + ", " + told;
  }
}
