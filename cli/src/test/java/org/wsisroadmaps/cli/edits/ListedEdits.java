package org.wsisroadmaps.cli.edits;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.cli.edits.Draft.Piece;
import org.wsisroadmaps.cli.edits.KnownEdits.KnownEdit;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.diff.Significance;

/** Edits of references and SDG links. */
final class ListedEdits {

  private static final ColumnKey REFERENCES = ColumnKey.REFERENCES;
  private static final ColumnKey SDGS = ColumnKey.SDGS;

  private ListedEdits() {}

  static List<KnownEdit> all() {
    return List.of(
        added(
            "WTDC resolution added",
            REFERENCES,
            "WTDC Resolution 901 (Rev. Baku, 2025)",
            "WTDC Resolution 901"),
        added(
            "PP resolution added",
            REFERENCES,
            "Resolution 902 (Rev. Bucharest, 2022) of the Plenipotentiary Conference",
            "PP Resolution 902"),
        added(
            "WTSA resolution added",
            REFERENCES,
            "WTSA Resolution 903 (Rev. New Delhi, 2024)",
            "WTSA Resolution 903"),
        added(
            "Council resolution added",
            REFERENCES,
            "Council Resolution 1379",
            "Council Resolution 1379"),
        added("goal added", REFERENCES, "Goal 5", "ITU Strategic Goal 5"),
        added(
            "objective added",
            REFERENCES,
            "Buenos Aires Action Plan Objective 1",
            "Buenos Aires Action Plan Objective 1"),
        added("initiative added", REFERENCES, "EUR5: Cyber resilience of regions.", "EUR5"),
        deleted("goal deleted", REFERENCES, "Goal (\\d)", "ITU Strategic Goal $1"),
        deleted(
            "objective deleted",
            REFERENCES,
            "Buenos Aires Action Plan Objective (\\d)",
            "Buenos Aires Action Plan Objective $1"),
        deleted("initiative deleted", REFERENCES, "((?:AFR|AMS|ARB|ASP|CIS|EUR)\\d): .*", "$1"),
        new KnownEdit("initiative retitled", ListedEdits::retitled),
        new KnownEdit("revision of a resolution", ListedEdits::revised),
        new KnownEdit("number of a resolution changed", ListedEdits::otherNumber),
        new KnownEdit("references reordered", ListedEdits::reordered),
        added("SDG added", SDGS, "SDG 14: Life Below Water", "SDG 14"),
        added("SDG target added", SDGS, "14.7", "SDG 14.7"),
        deleted("SDG deleted", SDGS, "SDG (\\d+)[:,].*", "SDG $1"),
        new KnownEdit("SDG target changed", ListedEdits::otherTarget),
        new KnownEdit("SDG written otherwise", ListedEdits::writtenOtherwise));
  }

  /** A block of a cell that reads as a pattern says. */
  private record Place(Draft draft, int at, Matcher found) {}

  private static Optional<Place> any(EditedEdition e, ColumnKey key, String regex) {
    Pattern pattern = Pattern.compile(regex);
    Optional<Draft> draft =
        e.any(d ->
            e.isFree(d, key)
                && d.cell(key).size() > 1
                && d.cell(key).stream().anyMatch(p -> pattern.matcher(p.text()).matches()));
    return draft.flatMap(d -> {
      for (int i = 0; i < d.cell(key).size(); i++) {
        Matcher matcher = pattern.matcher(d.cell(key).get(i).text());
        if (matcher.matches()) {
          return Optional.of(new Place(d, i, matcher));
        }
      }
      return Optional.empty();
    });
  }

  private static KnownEdit added(String name, ColumnKey key, String block, String told) {
    return new KnownEdit(
        name,
        e -> {
          Optional<Draft> found =
              e.any(d ->
                  e.isFree(d, key)
                      && !d.text(key).isBlank()
                      && !d.text(key).contains(block.split("[:(]")[0].strip()));
          found.ifPresent(draft -> {
            draft.cell(key).add(new Piece(Block.paragraph(block)));
            e.item("ADDED", key, told);
            whole(e, draft, key);
          });
          return found.isPresent();
        });
  }

  private static KnownEdit deleted(String name, ColumnKey key, String regex, String told) {
    return new KnownEdit(
        name,
        e -> {
          Optional<Place> place = any(e, key, regex);
          if (place.isEmpty()) {
            return false;
          }
          Draft draft = place.get().draft();
          String item = place.get().found().replaceFirst(told);
          String text = draft.cell(key).remove(place.get().at()).text();
          // it may stand there twice
          String identity = text.split("[:,]")[0];
          if (Pattern.compile(Pattern.quote(identity) + "(?!\\d)")
              .matcher(draft.text(key))
              .find()) {
            draft.cell(key).add(place.get().at(), new Piece(Block.paragraph(text)));
            return false;
          }
          e.item("REMOVED", key, item);
          whole(e, draft, key);
          return true;
        });
  }

  private static void whole(EditedEdition e, Draft draft, ColumnKey key) {
    e.changed(draft, key);
    e.weighs(draft, key, Significance.SUBSTANTIVE);
  }

  private static boolean retitled(EditedEdition e) {
    Optional<Place> place = any(e, REFERENCES, "((?:AFR|AMS|ARB|ASP|CIS|EUR)\\d): .*");
    place.ifPresent(p -> {
      String name = p.found().group(1);
      p.draft().cell(REFERENCES).get(p.at()).say(name + ": Orchards and libraries for regions.");
      e.item("REWORDED", REFERENCES, name);
      whole(e, p.draft(), REFERENCES);
    });
    return place.isPresent();
  }

  private static boolean revised(EditedEdition e) {
    Optional<Place> place =
        any(
            e,
            REFERENCES,
            "(WTDC) Resolutions (\\d+), (\\d+), (\\d+), (\\d+) \\(Rev\\. Baku, 2025\\)");
    place.ifPresent(p -> {
      Piece piece = p.draft().cell(REFERENCES).get(p.at());
      for (int i = 2; i <= 5; i++) {
        e.item("REWORDED", REFERENCES, "WTDC Resolution " + p.found().group(i));
      }
      piece.say(piece.text().replace("Baku, 2025", "Nairobi, 2029"));
      whole(e, p.draft(), REFERENCES);
    });
    return place.isPresent();
  }

  private static boolean otherNumber(EditedEdition e) {
    Optional<Place> place = any(e, REFERENCES, "Council Resolution (\\d+)");
    place.ifPresent(p -> {
      p.draft().cell(REFERENCES).get(p.at()).say("Council Resolution 1386");
      e.item("REMOVED", REFERENCES, "Council Resolution " + p.found().group(1));
      e.item("ADDED", REFERENCES, "Council Resolution 1386");
      whole(e, p.draft(), REFERENCES);
    });
    return place.isPresent();
  }

  private static boolean reordered(EditedEdition e) {
    Optional<Place> place = any(e, REFERENCES, "Goal (\\d)");
    if (place.isEmpty()) {
      return false;
    }
    List<Piece> cell = place.get().draft().cell(REFERENCES);
    String told = "ITU Strategic Goal " + place.get().found().group(1);
    // over one other reference, either of the two may be told as moved
    if (cell.size() - place.get().at() < 3) {
      return false;
    }
    cell.add(cell.remove(place.get().at()));
    e.item("MOVED", REFERENCES, told);
    e.changed(place.get().draft(), REFERENCES);
    e.weighs(place.get().draft(), REFERENCES, Significance.EDITORIAL);
    return true;
  }

  private static boolean otherTarget(EditedEdition e) {
    Optional<Draft> found =
        e.any(d -> e.isFree(d, SDGS) && d.text(SDGS).matches("(?s)(?:.*[\\s,])?9\\.c\\b.*"));
    found.ifPresent(draft -> {
      draft.cell(SDGS).stream()
          .filter(piece -> piece.text().contains("9.c"))
          .findFirst()
          .ifPresent(piece -> piece.say(piece.text().replace("9.c", "9.b")));
      e.item("REMOVED", SDGS, "SDG 9.c");
      e.item("ADDED", SDGS, "SDG 9.b");
      whole(e, draft, SDGS);
    });
    return found.isPresent();
  }

  private static boolean writtenOtherwise(EditedEdition e) {
    Optional<Draft> found =
        e.any(d ->
            e.isFree(d, SDGS)
                && d.cell(SDGS).stream().anyMatch(p -> p.text().matches("SDG \\d+: [^:]*")));
    found.ifPresent(draft -> {
      draft.cell(SDGS).stream()
          .filter(piece -> piece.text().matches("SDG \\d+: [^:]*"))
          .findFirst()
          .ifPresent(piece -> piece.say(piece.text().replaceFirst(": (.*)$", " ($1)")));
      e.changed(draft, SDGS);
      e.weighs(draft, SDGS, Significance.EDITORIAL);
    });
    return found.isPresent();
  }
}
