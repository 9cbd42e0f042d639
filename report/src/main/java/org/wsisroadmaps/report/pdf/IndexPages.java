package org.wsisroadmaps.report.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.report.pdf.layout.Link;
import org.wsisroadmaps.report.pdf.layout.PageSetter;
import org.wsisroadmaps.report.pdf.layout.ParagraphStyle;
import org.wsisroadmaps.report.pdf.layout.Run;
import org.wsisroadmaps.report.pdf.layout.Section;
import org.wsisroadmaps.report.pdf.layout.Story;
import org.wsisroadmaps.report.wording.ReferenceNames;
import org.wsisroadmaps.report.wording.Words;

/** The index: which page speaks of a resolution or a goal. */
final class IndexPages {

  static final String PLACE = "index";

  private final Edition edition;
  private final PageSetter pages;

  /** An index of what is set already. */
  IndexPages(Edition edition, PageSetter pages) {
    this.edition = edition;
    this.pages = pages;
  }

  Section pages() {
    Story head = new Story();
    head.heading(2, Look.PART_HEADING, null, List.of(Run.of("Index", Look.PART)), PLACE);
    head.bookmark(1, "Index", PLACE);
    head.divider(6, Look.ACCENT);
    head.space(10);
    Story story = new Story();
    boolean nothing =
        edition.actionLines().stream()
            .flatMap(line -> line.outcomes().stream())
            .allMatch(outcome -> outcome.references().isEmpty() && outcome.sdgs().isEmpty());
    if (nothing) {
      story.paragraph(
          Look.BODY, List.of(Run.of("No outcome cites a reference or a goal.", Look.TEXT)));
    }
    references(story);
    goals(story);
    return new Section(head, story, 3, "Index").below();
  }

  private void references(Story story) {
    String kind = "";
    for (ReferenceNames.Name name : new ReferenceNames(edition).all()) {
      if (!name.kind().equals(kind)) {
        kind = name.kind();
        title(kind, story);
      }
      List<Run> runs = new ArrayList<>();
      runs.add(Run.of(name.text(), Look.BOLD));
      if (!name.details().isEmpty()) {
        runs.add(Run.of(" (" + String.join("; ", name.details()) + ")", Look.TEXT));
      }
      List<String> places = new ArrayList<>();
      name.citations().forEach(c -> places.add(place(c)));
      entry(story, runs, places);
    }
  }

  private static void title(String words, Story story) {
    story.heading(3, Look.SUBHEADING, null, List.of(Run.of(words, Look.OUTCOME)), null);
  }

  private String place(ReferenceNames.Citation citation) {
    return OutcomePages.place(
        edition.actionLines().indexOf(citation.line()), citation.number() - 1);
  }

  private void goals(Story story) {
    Map<Integer, Map<String, List<String>>> byGoal = new TreeMap<>();
    for (int i = 0; i < edition.actionLines().size(); i++) {
      ActionLine line = edition.actionLines().get(i);
      for (int j = 0; j < line.outcomes().size(); j++) {
        for (SdgLink link : line.outcomes().get(j).sdgs()) {
          byGoal
              .computeIfAbsent(link.goal(), goal -> new TreeMap<>())
              .computeIfAbsent(Words.sdg(link), words -> new ArrayList<>())
              .add(OutcomePages.place(i, j));
        }
      }
    }
    byGoal.forEach((goal, links) -> {
      story.heading(
          3, Look.SUBHEADING, null, List.of(Run.of(Words.sdgName(goal), Look.OUTCOME)), null);
      links.forEach((words, places) ->
          entry(
              story,
              List.of(Run.of((words.contains(".") ? "Target " : "Goal ") + words, Look.goal(goal))),
              places));
    });
  }

  /** A name and the pages of the outcomes that cite it, each page once. */
  private void entry(Story story, List<Run> name, List<String> places) {
    Map<Integer, String> byPage = new LinkedHashMap<>();
    places.forEach(place -> pages.pageOf(place).ifPresent(page -> byPage.putIfAbsent(page, place)));
    List<Run> runs = new ArrayList<>(name);
    String before = "  ";
    for (Map.Entry<Integer, String> page : byPage.entrySet()) {
      runs.add(Run.of(before, Look.TEXT));
      runs.add(
          new Run(String.valueOf(page.getKey()), Look.LINK, new Link.ToPlace(page.getValue())));
      before = ", ";
    }
    story.paragraph(ParagraphStyle.of(11.8f, 3), runs);
  }
}
