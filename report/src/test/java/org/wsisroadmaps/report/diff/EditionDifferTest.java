package org.wsisroadmaps.report.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsisroadmaps.report.diff.Editions.copy;
import static org.wsisroadmaps.report.diff.Editions.edition;
import static org.wsisroadmaps.report.diff.Editions.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Section;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.diff.Change;
import org.wsisroadmaps.model.diff.Change.Kind;
import org.wsisroadmaps.model.diff.ChangeGroup;
import org.wsisroadmaps.model.diff.EditionDiff;
import org.wsisroadmaps.model.diff.ItemChange;
import org.wsisroadmaps.model.diff.Mark;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.diff.Significance;
import org.wsisroadmaps.report.diff.Editions.Draft;

class EditionDifferTest {

  private final Random random = new Random(7);
  private final List<Draft> old = Editions.drafts(random, 8);
  private final List<Draft> now = copy(old);

  @Property(tries = 60, seed = "2025")
  void anEditionIsEqualToItself(@ForAll long seed, @ForAll @IntRange(max = 9) int count) {
    Random dice = new Random(seed);
    Map<String, List<Draft>> lines = new LinkedHashMap<>();
    for (String line : List.of("C2", "C5")) {
      List<Draft> drafts = Editions.drafts(dice, count);
      for (Draft draft : drafts) {
        switch (dice.nextInt(6)) {
          case 0 -> draft.statement = "";
          case 1 -> draft.statement = drafts.get(0).statement;
          case 2 -> draft.code = drafts.get(0).code;
          case 3 -> draft.results.addAll(List.copyOf(draft.results));
          case 4 -> draft.references.addAll(drafts.get(0).references);
          default -> draft.evidence = drafts.get(0).evidence;
        }
      }
      lines.put(line, drafts);
    }
    assertThat(EditionDiffer.diff(edition(lines), edition(lines)).isEmpty()).isTrue();
  }

  @Test
  void nestedCodesFollowTheLetterOfTheirOutcome() {
    old.get(3).statement = old.get(3).statement + "\nD1: " + old.get(2).statement;
    List<Draft> after = copy(old);
    after.get(3).statement = after.get(3).statement.replace("D1:", "E1:");
    after.add(3, Editions.drafts(new Random(99), 1).get(0));
    letter(after);
    assertThat(told(EditionDiffer.diff(edition(old), edition(after))))
        .contains("OUTCOME_ADDED null D", "OUTCOME_RENUMBERED D E")
        .noneMatch(change -> change.startsWith("FIELD_CHANGED"));
  }

  @Test
  void ofTheTwoThatAnOutcomeWasSplitIntoTheOneThatKeptItsCellsIsItsCounterpart() {
    String[] words = old.get(2).statement.split(" ");
    Draft second = Editions.drafts(new Random(3), 1).get(0);
    part(words, 8, now.get(2), second);
    now.add(3, second);
    letter(now);
    assertThat(told(diff()))
        .contains("OUTCOME_SPLIT C C", "OUTCOME_SPLIT C D")
        .noneMatch(change -> change.startsWith("FIELD_CHANGED"));
  }

  @Test
  void anOutcomeThatMovedToAnotherActionLineAndWasSplitThereIsToldAsSplit() {
    Map<String, List<Draft>> before = new LinkedHashMap<>();
    before.put("C2", old);
    before.put("C5", Editions.drafts(new Random(21), 4));
    Map<String, List<Draft>> after = new LinkedHashMap<>();
    after.put("C2", now);
    after.put("C5", copy(before.get("C5")));
    Draft first = now.remove(2);
    Draft second = Editions.drafts(new Random(3), 1).get(0);
    part(first.statement.split(" "), 14, first, second);
    after.get("C5").addAll(List.of(first, second));
    letter(after.get("C5"));
    assertThat(told(EditionDiffer.diff(edition(before), edition(after))))
        .contains("OUTCOME_SPLIT C E", "OUTCOME_SPLIT C F");
  }

  @Test
  void ofTheTwoThatWereMergedTheOneWhoseCellsStayedIsTheCounterpart() {
    String[] words = old.get(2).statement.split(" ");
    old.get(2).statement = String.join(" ", List.of(words).subList(0, 8));
    List<Draft> after = copy(old);
    after.get(2).statement = after.get(2).statement + " " + after.get(3).statement;
    after.remove(3);
    letter(after);
    assertThat(told(EditionDiffer.diff(edition(old), edition(after))))
        .contains("OUTCOME_MERGED C C", "OUTCOME_MERGED D C")
        .noneMatch(change -> change.startsWith("FIELD_CHANGED"));
  }

  @Test
  void anUnrelatedOutcomeWithTheOtherCellsOfTheOldOneIsAnotherOne() {
    now.get(2).statement = "Quantum computers for beekeepers";
    assertThat(told(diff()))
        .containsExactlyInAnyOrder("OUTCOME_REMOVED C null", "OUTCOME_ADDED null C");
  }

  @Test
  void layoutIsNoChange() {
    Draft draft = now.get(0);
    draft.statement = draft.statement.replace(" ", "  ").replace(".", " .");
    draft.evidence = "“" + old.get(0).evidence + "” – objective";
    old.get(0).evidence = "\"" + old.get(0).evidence + "\" - Objective";
    assertThat(diff().changes()).isEmpty();
  }

  @Test
  void anOutcomeThatIsPutInShiftsTheLettersOfTheOthers() {
    Draft added = Editions.drafts(new Random(99), 1).get(0);
    now.add(3, added);
    letter(now);
    assertThat(told(diff()))
        .containsExactly(
            "OUTCOME_ADDED null D",
            "OUTCOME_RENUMBERED D E",
            "OUTCOME_RENUMBERED E F",
            "OUTCOME_RENUMBERED F G",
            "OUTCOME_RENUMBERED G H",
            "OUTCOME_RENUMBERED H I");
  }

  @Test
  void anOutcomeThatWentIsToldWhereItStood() {
    now.remove(2);
    assertThat(told(diff())).containsExactly("OUTCOME_REMOVED C null");
  }

  @Test
  void twoThatSwappedPlacesAreKnownByTheirWords() {
    Collections.swap(now, 1, 5);
    letter(now);
    assertThat(told(diff()))
        .containsExactlyInAnyOrder("OUTCOME_RENUMBERED F B", "OUTCOME_RENUMBERED B F");
  }

  @Test
  void anUnrelatedOutcomeOfTheSameLetterIsAnotherOne() {
    Draft other = Editions.drafts(new Random(1234), 1).get(0);
    other.code = "C";
    now.set(2, other);
    assertThat(told(diff()))
        .containsExactlyInAnyOrder("OUTCOME_REMOVED C null", "OUTCOME_ADDED null C");
  }

  @Test
  void aRewordedOutcomeIsTheSame() {
    String[] words = old.get(4).statement.split(" ");
    for (int i = 3; i < words.length; i += 4) {
      words[i] = "altogether";
    }
    now.get(4).statement = String.join(" ", words);
    assertThat(told(diff())).containsExactly("FIELD_CHANGED E E outcome");
  }

  @Test
  void anOutcomeCanMoveToTheOtherSection() {
    Draft moved = now.remove(6);
    moved.section = Section.WSIS_PLUS_10;
    moved.code = "a";
    now.add(moved);
    assertThat(told(diff())).containsExactly("OUTCOME_MOVED G a");
  }

  @Test
  void anOutcomeCanMoveToAnotherActionLine() {
    List<Draft> others = Editions.drafts(new Random(55), 4);
    Map<String, List<Draft>> before = new LinkedHashMap<>();
    before.put("C2", old);
    before.put("C4", others);
    Map<String, List<Draft>> after = new LinkedHashMap<>();
    Draft moved = now.remove(3);
    List<Draft> othersNow = copy(others);
    moved.code = "E";
    othersNow.add(moved);
    after.put("C2", now);
    after.put("C4", othersNow);
    List<Change> changes = EditionDiffer.diff(edition(before), edition(after)).changes();
    assertThat(changes).extracting(Change::kind).containsExactly(Kind.OUTCOME_MOVED);
    assertThat(changes.get(0).summary()).contains("C2").contains("C4");
  }

  @Test
  void anOutcomeCanBeSplit() {
    String[] words = old.get(2).statement.split(" ");
    Draft second = now.get(2).copy();
    part(words, words.length / 2, now.get(2), second);
    second.results.clear();
    second.evidence = "";
    now.add(3, second);
    letter(now);
    assertThat(told(diff()))
        .contains("OUTCOME_SPLIT C C", "OUTCOME_SPLIT C D")
        .noneMatch(change -> change.startsWith("OUTCOME_ADDED"))
        .noneMatch(change -> change.startsWith("OUTCOME_REMOVED"));
  }

  @Test
  void twoOutcomesCanBeMerged() {
    now.get(2).statement = now.get(2).statement + " " + now.get(3).statement;
    now.remove(3);
    letter(now);
    assertThat(told(diff()))
        .contains("OUTCOME_MERGED C C", "OUTCOME_MERGED D C")
        .noneMatch(change -> change.startsWith("OUTCOME_ADDED"))
        .noneMatch(change -> change.startsWith("OUTCOME_REMOVED"));
  }

  @Test
  void timingIsToldInWords() {
    now.get(0).timing = new Timing.Range(2020, 2028);
    Change change = only(diff());
    assertThat(change.summary()).isEqualTo("end moved from 2025 to 2028");
    assertThat(change.significance()).isEqualTo(Significance.SUBSTANTIVE);
  }

  @Test
  void everyChangeAndEveryOutcomeHasTheMarkOfConferenceDocuments() {
    now.get(0).timing = new Timing.Range(2020, 2028);
    now.get(1).evidence = now.get(1).evidence.replace(".", ";");
    now.get(1).results.add("Something new.");
    now.get(1).results.remove(0);
    now.get(2).results.add(now.get(2).results.remove(0));
    now.remove(4);
    now.add(Editions.drafts(new Random(99), 1).get(0));
    letter(now);
    EditionDiff diff = diff();
    assertThat(diff.outcomes())
        .extracting(
            outcome -> outcome.mark() + " " + code(outcome.before()) + " " + code(outcome.after()))
        .containsExactly(
            "MOD A A",
            "MOD B B",
            "(MOD) C C",
            "NOC D D",
            "SUP E -",
            "(MOD) F E",
            "(MOD) G F",
            "(MOD) H G",
            "ADD - H");
    assertThat(diff.changes())
        .extracting(change -> change.mark().written())
        .containsExactly("MOD", "(MOD)", "MOD", "(MOD)", "SUP", "(MOD)", "(MOD)", "(MOD)", "ADD");
    assertThat(diff.changes().get(2).items())
        .extracting(ItemChange::mark)
        .containsExactlyInAnyOrder(Mark.ADD, Mark.SUP);
    assertThat(diff.summary().outcomesByMark())
        .containsExactly(
            Map.entry(Mark.ADD, 1),
            Map.entry(Mark.MOD, 2),
            Map.entry(Mark.MOD_EDITORIAL, 4),
            Map.entry(Mark.SUP, 1),
            Map.entry(Mark.NOC, 1));
  }

  private static String code(OutcomeId outcome) {
    return outcome == null ? "-" : outcome.code();
  }

  @Test
  void aNewRevisionIsAnUpdate() {
    now.get(0)
        .references
        .set(
            0,
            new Reference.Resolution(
                Reference.Body.WTDC,
                "10",
                new Reference.Revision("Baku", 2025),
                null,
                "WTDC Resolution"));
    Change change = only(diff());
    assertThat(change.summary()).isEqualTo("WTDC Resolution 10: Rev. Kigali 2022 → Rev. Baku 2025");
    assertThat(change.items())
        .extracting(ItemChange::kind)
        .containsExactly(ItemChange.Kind.REWORDED);
  }

  @Test
  void sdgLinksComeAndGo() {
    now.get(0).sdgs.set(0, new SdgLink(5, "5.b"));
    assertThat(only(diff()).summary()).isEqualTo("SDG 5.b added; SDG 1 removed");
  }

  @Test
  void itemsAreAddedRemovedRewordedAndMoved() {
    List<String> items = now.get(0).results;
    String removed = items.remove(3);
    items.add(0, "A result that nobody saw before, on quantum computers.");
    items.set(1, items.get(1).replace("Promote", "Promote and defend"));
    String elsewhere = items.remove(3);
    now.get(5).results.add(elsewhere);
    List<ItemChange> changes = new ArrayList<>();
    diff().changes().forEach(change -> changes.addAll(change.items()));
    assertThat(changes)
        .extracting(
            item -> item.kind() + " " + (item.newText() == null ? item.oldText() : item.newText()))
        .containsOnly(
            "ADDED A result that nobody saw before, on quantum computers.",
            "REWORDED " + items.get(1),
            "REMOVED " + removed,
            "MOVED " + elsewhere);
  }

  @Test
  void itemsInAnotherOrderAreMovedWithinTheCell() {
    now.get(0).results.add(now.get(0).results.remove(0));
    Change change = only(diff());
    assertThat(change.items()).extracting(ItemChange::kind).containsExactly(ItemChange.Kind.MOVED);
    assertThat(change.significance()).isEqualTo(Significance.EDITORIAL);
  }

  @Test
  void anOutcomeCanBeSplitAndBothPartsReworded() {
    String[] words = old.get(2).statement.split(" ");
    for (int i = 2; i < words.length; i += 7) {
      words[i] = "altogether" + i;
    }
    Draft second = now.get(2).copy();
    part(words, words.length / 2, now.get(2), second);
    now.add(3, second);
    letter(now);
    assertThat(told(diff()))
        .contains("OUTCOME_SPLIT C C", "OUTCOME_SPLIT C D")
        .noneMatch(change -> change.startsWith("OUTCOME_ADDED"));
  }

  /** Gives two outcomes the words before and behind a place. */
  private static void part(String[] words, int place, Draft first, Draft second) {
    first.statement = String.join(" ", List.of(words).subList(0, place));
    second.statement = String.join(" ", List.of(words).subList(place, words.length));
  }

  @Test
  void aSmallPartThatBecameAnOutcomeOfItsOwnIsASplit() {
    String[] words = old.get(2).statement.split(" ");
    Draft second = Editions.drafts(new Random(3), 1).get(0);
    part(words, words.length - 5, now.get(2), second);
    now.add(3, second);
    letter(now);
    assertThat(told(diff())).contains("OUTCOME_SPLIT C C", "OUTCOME_SPLIT C D");
  }

  @Test
  void anUnrelatedOutcomeWithTheBoilerplateOfAllIsAnotherOne() {
    for (Draft draft : old) {
      draft.evidence = "Council documents tell how the guidelines were used in all regions.";
      draft.results = new ArrayList<>(List.of("Hosting and participating in events."));
      draft.references = new ArrayList<>(old.get(0).references);
    }
    List<Draft> after = copy(old);
    after.get(3).statement = Editions.drafts(new Random(1234), 1).get(0).statement;
    assertThat(told(EditionDiffer.diff(edition(old), edition(after))))
        .containsExactlyInAnyOrder("OUTCOME_REMOVED D null", "OUTCOME_ADDED null D");
  }

  @Test
  void outcomesThatAlmostSayTheSameKeepTheirPlaces() {
    for (int i = 0; i < old.size(); i++) {
      String beginning = "Governments should prevent, detect and respond to misuse of networks by ";
      old.get(i).statement = beginning + Editions.sentence(random, 4);
    }
    List<Draft> after = copy(old);
    Collections.swap(after, 2, 3);
    after.get(5).statement = after.get(5).statement.replace("respond", "react");
    letter(after);
    assertThat(told(EditionDiffer.diff(edition(old), edition(after))))
        .containsExactlyInAnyOrder(
            "OUTCOME_RENUMBERED D C", "OUTCOME_RENUMBERED C D", "FIELD_CHANGED F F outcome");
  }

  @Test
  void theOrderOfReferencesAndSdgsIsEditorial() {
    old.get(0).sdgs = List.of(new SdgLink(8, null), new SdgLink(9, null), new SdgLink(5, "5.b"));
    now.get(0).sdgs = List.of(new SdgLink(9, null), new SdgLink(5, "5.b"), new SdgLink(8, null));
    Change change = only(diff());
    assertThat(change.summary()).isEqualTo("the order changed");
    assertThat(change.significance()).isEqualTo(Significance.EDITORIAL);
    assertThat(change.items()).extracting(ItemChange::oldText).containsExactly("SDG 8");
  }

  @Test
  void aReferenceThatIsOnlyWordsCanBeReworded() {
    old.get(0).references = List.of(new Reference.Plan("Kigali Action Plan"));
    now.get(0).references = List.of(new Reference.Plan("Baku Action Plan"));
    Change change = only(diff());
    assertThat(change.summary()).isEqualTo("Kigali Action Plan → Baku Action Plan");
    assertThat(change.items())
        .extracting(ItemChange::kind)
        .containsExactly(ItemChange.Kind.REWORDED);
  }

  @Test
  void updatesThatAreTheSameInManyOutcomesAreOneGroupWhateverElseChangedThere() {
    for (Draft draft : old) {
      draft.references = new ArrayList<>(List.of(resolution("45", "Kigali", 2022)));
      draft.references.add(resolution("67", "Kigali", 2022));
    }
    List<Draft> after = copy(old);
    for (Draft draft : after) {
      draft.references = new ArrayList<>(List.of(resolution("45", "Baku", 2025)));
      draft.references.add(resolution("67", "Baku", 2025));
    }
    after.get(4).references.add(resolution("2", "Baku", 2025));
    List<ChangeGroup> groups = EditionDiffer.diff(edition(old), edition(after)).groups();
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).summary())
        .isEqualTo("WTDC Resolutions 45 and 67: Rev. Kigali 2022 → Rev. Baku 2025");
    assertThat(groups.get(0).outcomes()).hasSize(8);
  }

  private static Reference resolution(String number, String place, int year) {
    Reference.Revision revision = new Reference.Revision(place, year);
    return new Reference.Resolution(Reference.Body.WTDC, number, revision, null, "WTDC");
  }

  @Test
  void anItemThatMovedAndWasRewordedIsFoundInTheOtherOutcome() {
    String moved = now.get(1).results.remove(2);
    String[] words = moved.split(" ");
    words[5] = "altogether";
    now.get(6).results.add(1, String.join(" ", words));
    assertThat(diff().changes())
        .allSatisfy(change ->
            assertThat(change.items())
                .extracting(ItemChange::kind)
                .containsExactly(ItemChange.Kind.MOVED))
        .extracting(change -> change.after().code())
        .containsExactly("B", "G");
  }

  @Test
  void anOutcomeThatCameOrWentSaysWhatItSaid() {
    now.remove(2);
    Change change = only(diff());
    assertThat(change.oldText()).isEqualTo(old.get(2).statement);
  }

  @Test
  void composedCharactersTypedBulletsAndLigaturesAreLayout() {
    old.get(0).evidence = "cafe\u0301 o\uFB03ce\n• one\n• two\u00A0three e-mail\n• - four";
    now.get(0).evidence = "caf\u00E9 office\n– one\n- two three e\u2011mail\n\u2011 four";
    assertThat(diff().isEmpty()).isTrue();
  }

  @Property(tries = 30, seed = "2025")
  void theOrderOfActionLinesDoesNotMatter(@ForAll long seed) {
    Random dice = new Random(seed);
    Map<String, List<Draft>> before = new LinkedHashMap<>();
    Map<String, List<Draft>> after = new LinkedHashMap<>();
    for (String line : List.of("C2", "C4", "C6")) {
      List<Draft> drafts = Editions.drafts(dice, 5);
      before.put(line, drafts);
      List<Draft> changed = copy(drafts);
      changed.remove(dice.nextInt(5));
      changed.get(dice.nextInt(4)).statement = Editions.sentence(dice, 20);
      after.put(line, changed);
    }
    Map<String, List<Draft>> reversed = new LinkedHashMap<>();
    new ArrayList<>(after.keySet())
        .reversed()
        .forEach(line -> reversed.put(line, after.getOrDefault(line, List.of())));
    assertThat(told(EditionDiffer.diff(edition(before), edition(reversed))))
        .containsExactlyInAnyOrderElementsOf(
            told(EditionDiffer.diff(edition(before), edition(after))));
  }

  @Test
  void theSameChangeInManyOutcomesIsToldOnce() {
    now.forEach(draft -> draft.evidence = draft.evidence + " See the report of 2025.");
    List<ChangeGroup> groups = diff().groups();
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).outcomes()).hasSize(8);
    assertThat(groups.get(0).field()).isEqualTo(ColumnKey.EVIDENCE);
  }

  @Property(tries = 60, seed = "2025")
  void swappingTheEditionsSwapsWhatCameAndWent(
      @ForAll long seed, @ForAll @IntRange(max = 4) int gone, @ForAll @IntRange(max = 4) int come) {
    Random dice = new Random(seed);
    List<Draft> before = Editions.drafts(dice, 9);
    List<Draft> after = copy(before);
    for (int i = 0; i < gone; i++) {
      after.remove(dice.nextInt(after.size()));
    }
    for (int i = 0; i < come; i++) {
      Draft draft = Editions.drafts(dice, 1).get(0);
      after.add(dice.nextInt(after.size() + 1), draft);
    }
    letter(after);
    Map<Kind, Long> there = kinds(EditionDiffer.diff(edition(before), edition(after)));
    Map<Kind, Long> back = kinds(EditionDiffer.diff(edition(after), edition(before)));
    assertThat(there.getOrDefault(Kind.OUTCOME_REMOVED, 0L)).isEqualTo(gone);
    assertThat(there.getOrDefault(Kind.OUTCOME_ADDED, 0L)).isEqualTo(come);
    assertThat(back.getOrDefault(Kind.OUTCOME_REMOVED, 0L)).isEqualTo(come);
    assertThat(back.getOrDefault(Kind.OUTCOME_ADDED, 0L)).isEqualTo(gone);
    assertThat(there.get(Kind.OUTCOME_RENUMBERED)).isEqualTo(back.get(Kind.OUTCOME_RENUMBERED));
  }

  @Property(tries = 60, seed = "2025")
  void swappingTheEditionsSwapsOldAndNewOfEveryChangeAndItem(@ForAll long seed) {
    Random dice = new Random(seed);
    List<Draft> before = Editions.drafts(dice, 7);
    List<Draft> after = copy(before);
    after.remove(dice.nextInt(7));
    after.get(dice.nextInt(6)).results.add(Editions.sentence(dice, 12));
    after.get(dice.nextInt(6)).results.remove(0);
    after.get(dice.nextInt(6)).sdgs = List.of(new SdgLink(13, null));
    after.get(dice.nextInt(6)).timing = new Timing.Range(2020, 2031);
    letter(after);
    List<String> there = new ArrayList<>();
    for (Change change : EditionDiffer.diff(edition(before), edition(after)).changes()) {
      there.add(change.before() + " " + change.after() + " " + change.field());
      change.items().forEach(item -> there.add(item.oldText() + " to " + item.newText()));
    }
    List<String> back = new ArrayList<>();
    for (Change change : EditionDiffer.diff(edition(after), edition(before)).changes()) {
      back.add(change.after() + " " + change.before() + " " + change.field());
      change.items().forEach(item -> back.add(item.newText() + " to " + item.oldText()));
    }
    assertThat(there).isNotEmpty().containsExactlyInAnyOrderElementsOf(back);
  }

  @Property(tries = 40, seed = "2025")
  void everyMixOfOutcomesIsFoundAgain(@ForAll long seed) {
    Random dice = new Random(seed);
    List<Draft> before = Editions.drafts(dice, 12);
    List<Draft> after = copy(before);
    Collections.shuffle(after, dice);
    Map<String, String> expected = new HashMap<>();
    List<String> oldCodes = after.stream().map(draft -> draft.code).toList();
    letter(after);
    for (int i = 0; i < after.size(); i++) {
      expected.put(oldCodes.get(i), after.get(i).code);
    }
    expected.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    Map<String, String> found = new HashMap<>();
    for (Change change : EditionDiffer.diff(edition(before), edition(after)).changes()) {
      assertThat(change.kind()).isEqualTo(Kind.OUTCOME_RENUMBERED);
      found.put(change.before().code(), change.after().code());
    }
    assertThat(found).isEqualTo(expected);
  }

  private EditionDiff diff() {
    return EditionDiffer.diff(edition(old), edition(now));
  }

  private static Change only(EditionDiff diff) {
    assertThat(diff.changes()).hasSize(1);
    return diff.changes().get(0);
  }

  private static Map<Kind, Long> kinds(EditionDiff diff) {
    Map<Kind, Long> kinds = new HashMap<>();
    diff.changes().forEach(change -> kinds.merge(change.kind(), 1L, Long::sum));
    return kinds;
  }

  private static List<String> told(EditionDiff diff) {
    return diff.changes().stream()
        .map(change ->
            change.kind()
                + " "
                + (change.before() == null ? null : change.before().code())
                + " "
                + (change.after() == null ? null : change.after().code())
                + (change.field() == null ? "" : " " + change.field()))
        .toList();
  }
}
