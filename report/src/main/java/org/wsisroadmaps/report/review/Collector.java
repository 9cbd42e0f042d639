package org.wsisroadmaps.report.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.diff.EditionDiff.EditionName;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.model.review.Conflict;
import org.wsisroadmaps.model.review.Decision;
import org.wsisroadmaps.model.review.Origin;
import org.wsisroadmaps.model.review.ReturnedFile;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.model.review.ReviewComment;
import org.wsisroadmaps.model.review.Unplaced;
import org.wsisroadmaps.report.diff.WordDiff;
import org.wsisroadmaps.report.excel.EditionWorkbook;
import org.wsisroadmaps.report.excel.mark.FieldText;
import org.wsisroadmaps.report.excel.mark.Fingerprint;
import org.wsisroadmaps.report.excel.mark.TextMark;
import org.wsisroadmaps.report.excel.mark.WorkbookMark;
import org.wsisroadmaps.report.excel.returned.Loose;
import org.wsisroadmaps.report.excel.returned.Remark;
import org.wsisroadmaps.report.excel.returned.ReturnedWorkbook;
import org.wsisroadmaps.report.wording.ReviewWords;

/**
 * Makes one review of the workbooks that came back. Workbooks are added one at a time, so that no
 * more than one is held in memory; then the review is made once. It may be used by one thread.
 *
 * <p>Nothing that a member wrote is left out: what can't be placed is kept with the reason. Nothing
 * is counted twice: the same words of the same member on the same place are one comment, with every
 * cell that they stand in.
 */
public final class Collector {

  private final Edition edition;
  private final String fingerprint;
  private final Placer placer;

  /** The outcomes of the editions that files may have been made of, by their fingerprints. */
  private final Map<String, Placer> originals = new HashMap<>();

  private final Map<String, ReviewComment> comments = new LinkedHashMap<>();
  private final List<Unplaced> unplaced = new ArrayList<>();
  private final List<ReturnedFile> files = new ArrayList<>();
  private final Map<String, Set<String>> said = new HashMap<>();
  private final List<Unsifted> unsifted = new ArrayList<>();

  private record Unsifted(int file, String edition, String member, List<Loose> texts) {}

  /** Begins a review of an edition. */
  public Collector(Edition edition) {
    this(edition, List.of());
  }

  /**
   * Begins a review of an edition.
   *
   * @param edition the edition
   * @param older others that files may have been made of: what was changed in these is compared
   *     with what they said
   */
  public Collector(Edition edition, List<Edition> older) {
    this.edition = edition;
    this.fingerprint = Fingerprint.of(edition);
    this.placer = new Placer(edition);
    older.forEach(other -> originals.put(Fingerprint.of(other), new Placer(other)));
    originals.put(fingerprint, placer);
  }

  /**
   * Adds a workbook.
   *
   * @param file the file's name, without folders
   * @param workbook what it holds
   */
  public void add(String file, ReturnedWorkbook workbook) {
    WorkbookMark mark = workbook.mark();
    boolean isCollected = mark != null && mark.kind() == WorkbookMark.Kind.COLLECTED;
    List<String> notes = new ArrayList<>(workbook.notes());
    String member = workbook.member();
    if (member.isEmpty() && !isCollected) {
      member = file.replaceFirst("\\.[^.]*$", "");
      notes.add("it names no member: the file's name stands for it");
    }
    String madeOf =
        mark != null
            ? mark.edition()
            : workbook.remarks().stream()
                .map(remark -> remark.claim().mark())
                .filter(found -> found != null)
                .map(found -> found.edition())
                .findFirst()
                .orElse("");
    boolean isOfThis = madeOf.equals(fingerprint);
    if (!isOfThis) {
      notes.add(
          madeOf.isEmpty()
              ? "it does not tell which edition it was made of"
              : "it was made of another edition: " + (mark == null ? madeOf : mark.name()));
    }
    int unplacedBefore = unplaced.size();
    int placed = 0;
    for (Remark remark : workbook.remarks()) {
      placed += add(file, member, madeOf, remark) ? 1 : 0;
    }
    for (Loose loose : workbook.loose()) {
      addUnplaced(file, member, loose);
    }
    if (mark != null && !mark.texts().isEmpty()) {
      said.computeIfAbsent(madeOf, any -> new HashSet<>()).addAll(mark.texts());
    }
    if (!workbook.unsifted().isEmpty()) {
      unsifted.add(new Unsifted(files.size(), madeOf, member, workbook.unsifted()));
    }
    files.add(
        new ReturnedFile(
            file,
            member,
            mark == null ? "" : mark.name(),
            isOfThis,
            placed,
            unplaced.size() - unplacedBefore,
            notes));
  }

  /**
   * Tells of a workbook that could not be read.
   *
   * @param file the file's name
   * @param reason why not
   */
  public void addRefused(String file, String reason) {
    files.add(new ReturnedFile(file, "", "", false, 0, 0, List.of("not read: it " + reason)));
  }

  /**
   * Makes the review.
   *
   * @param members the members that were asked; empty where that is not known
   * @throws IOException when the disk has no room for a workbook that must be made to compare with
   */
  public Review review(List<String> members) throws IOException {
    sift();
    List<ReviewComment> ordered =
        comments.values().stream()
            .sorted(
                Comparator.comparingInt((ReviewComment comment) -> placer.order(comment.at()))
                    .thenComparingInt(comment -> fieldOrder(comment.at()))
                    .thenComparing(ReviewComment::member)
                    .thenComparing(ReviewComment::id))
            .toList();
    Set<String> answered = new HashSet<>();
    files.forEach(file -> answered.add(plain(file.member())));
    ordered.forEach(comment -> answered.add(plain(comment.member())));
    return new Review(
        Review.SCHEMA_VERSION,
        EditionName.of(edition),
        fingerprint,
        ordered,
        Duplicates.of(ordered),
        conflicts(ordered),
        unplaced,
        files,
        members.stream().filter(member -> !answered.contains(plain(member))).toList());
  }

  private boolean add(String file, String workbookMember, String madeOf, Remark remark) {
    String member = remark.member().isEmpty() ? workbookMember : remark.member();
    Origin origin = new Origin(file, remark.spot().sheet(), remark.spot().cell());
    Placer.Placed placed = placer.place(remark.claim());
    CommentPlace at = placed.at();
    if (at == null) {
      unplaced.add(new Unplaced(member, origin, wordsOf(remark), placed.note()));
      return false;
    }
    List<String> notes = new ArrayList<>(remark.notes());
    if (!placed.note().isEmpty()) {
      notes.add(placed.note());
    }
    ColumnKey field = field(remark, notes);
    if (field != null && at.outcome().isPresent()) {
      at = at.in(field);
    }
    ReviewComment comment = comment(member, at, origin, remark, madeOf, notes);
    comments.merge(comment.id(), comment, Merging::merged);
    return true;
  }

  private @Nullable ColumnKey field(Remark remark, List<String> notes) {
    ColumnKey key = remark.field().key();
    String name = remark.field().name();
    if (key != null || name.isBlank()) {
      return key;
    }
    Optional<ColumnKey> found = placer.field(name);
    if (found.isEmpty()) {
      notes.add("it names a field that the edition does not have: " + name);
    }
    return found.orElse(null);
  }

  private ReviewComment comment(
      String member,
      CommentPlace at,
      Origin origin,
      Remark remark,
      String madeOf,
      List<String> notes) {
    Remark.Saying words = remark.words();
    String now = textOf(at);
    String base = words.baseText() == null ? originalText(madeOf, at) : words.baseText();
    String newText = words.newText();
    String proposal = words.proposal();
    if (words.cut() > 0 && newText != null) {
      if (base != null && base.length() >= words.cut()) {
        newText = newText + base.substring(words.cut());
      } else {
        notes.add("only the beginning of the text stood in the cell");
        proposal = newText;
        newText = null;
      }
    }
    if (newText != null && base == null) {
      notes.add("it was written on another edition, and is compared with the text of this one");
    }
    Optional<Decision> position = decision(remark.verdict().position(), "position", notes);
    Optional<Decision> decision = decision(remark.verdict().decision(), "decision", notes);
    if (!words.type().isBlank() && ReviewWords.typeOf(words.type()).isEmpty()) {
      notes.add("its type of comment: " + words.type());
    }
    String id =
        remark.id().isEmpty()
            ? id(member, at, words.comment(), proposal, words.isInPlace() ? newText : null)
            : remark.id();
    return new ReviewComment(
        id,
        member,
        at,
        ReviewWords.typeOf(words.type()).orElse(null),
        words.comment(),
        proposal,
        newText,
        words.isInPlace(),
        newText == null ? null : base,
        newText == null ? List.of() : WordDiff.edits(base == null ? now : base, newText),
        position.orElse(null),
        decision.orElse(null),
        remark.verdict().response(),
        List.of(origin),
        notes);
  }

  private static Optional<Decision> decision(String text, String what, List<String> notes) {
    Optional<Decision> decision = ReviewWords.decisionOf(text);
    if (decision.isEmpty() && !text.isBlank()) {
      notes.add("its " + what + ": " + text);
    }
    return decision;
  }

  /** The same for the same words of the same member on the same place. */
  private static String id(
      String member, CommentPlace at, String comment, String proposal, @Nullable String newText) {
    return TextMark.of(
        String.join(
            "\u0001",
            plain(member),
            at.toString(),
            TextMark.plain(comment),
            TextMark.plain(proposal),
            newText == null ? "-" : "+" + TextMark.plain(newText)));
  }

  private String textOf(CommentPlace at) {
    return text(placer, at).orElse("");
  }

  /** What a field said in the edition that a file was made of; null where that is not known. */
  private @Nullable String originalText(String madeOf, CommentPlace at) {
    Placer original = originals.get(madeOf);
    return original == placer
        ? textOf(at)
        : original == null ? null : text(original, at).orElse(null);
  }

  private static Optional<String> text(Placer edition, CommentPlace at) {
    ColumnKey field = at.field();
    return field == null
        ? Optional.empty()
        : edition.outcome(at).map(outcome -> FieldText.of(outcome.cell(field)));
  }

  private int fieldOrder(CommentPlace at) {
    ColumnKey field = at.field();
    if (field == null) {
      return -1;
    }
    Optional<Outcome> outcome = placer.outcome(at);
    return outcome.map(o -> List.copyOf(o.cells().keySet()).indexOf(field)).orElse(0);
  }

  private List<Conflict> conflicts(List<ReviewComment> ordered) {
    Map<CommentPlace, List<ReviewComment>> proposals = new LinkedHashMap<>();
    for (ReviewComment comment : ordered) {
      if (comment.proposesChange() && comment.at().field() != null) {
        proposals.computeIfAbsent(comment.at(), any -> new ArrayList<>()).add(comment);
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    proposals.forEach((at, all) -> {
      Set<String> texts = new LinkedHashSet<>();
      all.forEach(comment -> texts.add(TextMark.plain(comment.change())));
      if (texts.size() > 1) {
        conflicts.add(new Conflict(at, textOf(at), all.stream().map(ReviewComment::id).toList()));
      }
    });
    return conflicts;
  }

  /**
   * Parts what members wrote from what their workbooks said when they went out: another workbook of
   * the same edition tells that, else one that is made anew.
   */
  private void sift() throws IOException {
    Set<String> ours = Set.of();
    for (Unsifted left : unsifted) {
      @Nullable Set<String> known = said.get(left.edition());
      if (known == null && ours.isEmpty()) {
        ours = EditionWorkbook.texts(edition);
      }
      Set<String> own = known == null ? ours : known;
      boolean isSure = known != null || left.edition().equals(fingerprint);
      int added = 0;
      for (Loose loose : left.texts()) {
        if (!own.contains(loose.mark())) {
          addUnplaced(file(left), left.member(), isSure ? loose : loose.perhapsOurs());
          added++;
        }
      }
      tellSifted(left, added, isSure);
    }
    unsifted.clear();
  }

  private String file(Unsifted left) {
    return files.get(left.file()).file();
  }

  private void tellSifted(Unsifted left, int added, boolean isSure) {
    ReturnedFile file = files.get(left.file());
    List<String> notes = new ArrayList<>(file.notes());
    if (!isSure && added > 0) {
      notes.add(
          "its hidden sheet is gone, and it was not made of this edition: what stands outside of"
              + " the fields and is not known is listed, though the workbook itself may have said"
              + " it");
    }
    files.set(
        left.file(),
        new ReturnedFile(
            file.file(),
            file.member(),
            file.edition(),
            file.isOfThisEdition(),
            file.comments(),
            file.unplaced() + added,
            notes));
  }

  private void addUnplaced(String file, String member, Loose loose) {
    unplaced.add(
        new Unplaced(
            member,
            new Origin(file, loose.spot().sheet(), loose.spot().cell()),
            loose.text(),
            loose.reason()));
  }

  /** All that a remark says, in one text. */
  private static String wordsOf(Remark remark) {
    List<String> words = new ArrayList<>();
    Remark.Saying said = remark.words();
    String seen =
        String.join(" ", remark.claim().line(), remark.claim().section(), remark.claim().code())
            .strip();
    add(words, "", seen);
    add(words, "Field: ", remark.field().name());
    add(words, "Type: ", said.type());
    add(words, "", said.comment());
    add(words, "Proposed change: ", said.proposal());
    add(words, "New text: ", said.newText() == null ? "" : said.newText());
    add(words, "Decision: ", remark.verdict().position());
    add(words, "Decision: ", remark.verdict().decision());
    add(words, "Response: ", remark.verdict().response());
    remark.notes().forEach(note -> add(words, "", note));
    return String.join("\n", words);
  }

  private static void add(List<String> words, String label, String text) {
    if (!text.isBlank()) {
      words.add(label + text);
    }
  }

  private static String plain(String text) {
    return TextMark.plain(text).toLowerCase(Locale.ROOT);
  }
}
