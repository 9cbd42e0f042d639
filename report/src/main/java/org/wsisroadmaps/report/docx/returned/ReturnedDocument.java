package org.wsisroadmaps.report.docx.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.model.diff.OutcomeId;
import org.wsisroadmaps.model.review.CommentPlace;
import org.wsisroadmaps.report.docx.mark.CellMark;
import org.wsisroadmaps.report.excel.mark.Fingerprint;
import org.wsisroadmaps.report.excel.mark.RowMark;
import org.wsisroadmaps.report.excel.mark.TextMark;
import org.wsisroadmaps.report.excel.mark.WorkbookMark;
import org.wsisroadmaps.report.excel.returned.Claim;
import org.wsisroadmaps.report.excel.returned.Loose;
import org.wsisroadmaps.report.excel.returned.Remark;
import org.wsisroadmaps.report.excel.returned.ReturnedWorkbook;
import org.wsisroadmaps.report.opc.Parts;
import org.wsisroadmaps.report.opc.XmlPart;
import org.wsisroadmaps.report.wording.Excerpt;

/**
 * What members wrote into a Word document of an edition: comments, tracked changes by author, and
 * text that was changed without tracking. It may be used once.
 */
public final class ReturnedDocument {

  /** So many words of the text tell what a comment is on. */
  private static final int LONGEST_ANCHOR = 120;

  private final Edition edition;
  private final List<Edition> editions;
  private final CellMark marks;
  private final List<Remark> remarks = new ArrayList<>();
  private final List<Loose> loose = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private ReturnedDocument(Edition edition, List<Edition> older) {
    this.edition = edition;
    this.editions = new ArrayList<>(List.of(edition));
    this.editions.addAll(older);
    this.marks = CellMark.of(edition);
  }

  /**
   * Reads a document.
   *
   * @param file the file: a {@code .docx} that was made of an edition, whatever program saved it
   * @param edition the edition that the comments are collected for
   * @param older further editions that documents may have been made of: only of what was made of an
   *     edition that is at hand it can be told what was changed without tracking
   * @return what it holds, as if a workbook held it
   * @throws IOException when it can't be read
   * @throws RoadmapException when it is no document, is none that was made of an edition, or is not
   *     safe to read
   */
  public static ReturnedWorkbook read(Path file, Edition edition, List<Edition> older)
      throws IOException, RoadmapException {
    try (Parts parts = Parts.open(file, Parts.Kind.DOCUMENT)) {
      return new ReturnedDocument(edition, older).read(parts);
    } catch (Parts.TooLargeException e) {
      throw new RoadmapException("is larger inside than is safe", e);
    } catch (ZipException e) {
      throw new RoadmapException("is a damaged Word document: ask for it again", e);
    }
  }

  private ReturnedWorkbook read(Parts parts) throws IOException, RoadmapException {
    String main = target(parts, "", "officeDocument").orElse("word/document.xml");
    Body body = body(parts, main);
    WorkbookMark mark = WorkbookMark.ofProperties(properties(parts)).orElse(null);
    if (mark == null && body.passages().stream().allMatch(passage -> passage.mark().isEmpty())) {
      throw new RoadmapException(
          "is a Word document that was not made by roadmaps convert: its comments have no place");
    }
    Optional<Original> original =
        mark == null ? Optional.empty() : Original.of(mark.edition(), editions);
    String member = member(parts);
    for (Passage passage : body.passages()) {
      if (passage.mark().isEmpty()) {
        outside(passage, original);
      } else {
        inside(passage, original);
      }
    }
    original.ifPresentOrElse(
        said -> tellMissing(said, body),
        () ->
            notes.add(
                "what was changed in it without tracking is not told, since the edition that it was"
                    + " made of is not at hand"));
    for (Note note : notes(parts, main)) {
      comment(note, body.anchors().getOrDefault(note.id(), Note.Anchor.NONE));
    }
    for (String part : List.of("header", "footer", "footnotes", "endnotes")) {
      beside(parts, main, part);
    }
    return new ReturnedWorkbook(member, mark, remarks, loose, List.of(), notes);
  }

  private static Body body(Parts parts, String main) throws IOException, RoadmapException {
    Optional<XmlPart> opened = parts.xml(main);
    if (opened.isEmpty() || !main.startsWith("word/")) {
      throw new RoadmapException("is an Office file, and no Word document");
    }
    try (XmlPart xml = opened.get()) {
      return new BodyReader(xml).read();
    } catch (XMLStreamException e) {
      throw XmlPart.damaged(main, e);
    }
  }

  // ---------------------------------------------------------------- in the cells of outcomes

  private void inside(Passage passage, Optional<Original> original) {
    Optional<CommentPlace> place = marks.place(passage.mark());
    String before = passage.text(Voices.NONE);
    Optional<String> said =
        original
            .flatMap(outgoing -> outgoing.text(passage.mark()))
            .filter(text -> !same(text, before));
    if (place.isEmpty()) {
      said.ifPresent(text -> noPlace(before, passage));
      for (String author : Paragraph.authors(passage.paragraphs())) {
        noPlace(author + ": " + passage.text(Voices.of(author)), passage);
      }
      return;
    }
    CommentPlace at = place.get();
    said.ifPresent(text ->
        remarks.add(
            change(
                "",
                at,
                before,
                text,
                passage.where(),
                "changed without tracking: who did it is not told")));
    for (String author : Paragraph.authors(passage.paragraphs())) {
      String now = passage.text(Voices.of(author));
      if (!same(now, before)) {
        remarks.add(change(author, at, now, before, passage.where(), "a tracked change"));
      }
    }
  }

  private void noPlace(String text, Passage passage) {
    loose.add(
        new Loose(
            new Remark.Spot("", passage.where()),
            text,
            "its row is about an outcome that this edition does not have"));
  }

  private Remark change(
      String author, CommentPlace at, String newText, String before, String where, String note) {
    return new Remark(
        "",
        author,
        claim(at),
        new Remark.FieldName(at.field(), ""),
        new Remark.Saying("", "", "", newText, before, 0, true),
        new Remark.Verdict("", "", ""),
        new Remark.Spot("", where),
        List.of(note));
  }

  private Claim claim(@Nullable CommentPlace at) {
    Optional<OutcomeId> outcome = at == null ? Optional.empty() : at.outcome();
    return outcome.isEmpty() || at == null
        ? new Claim(null, false, "", "", "")
        : new Claim(
            new RowMark(Fingerprint.of(edition), outcome.get(), at.ordinal(), List.of()),
            true,
            "",
            "",
            "");
  }

  /** Rows that went without tracking. */
  private void tellMissing(Original original, Body body) {
    Set<String> there = new HashSet<>();
    body.passages().forEach(passage -> there.add(passage.mark()));
    Set<String> names = original.missing(there);
    if (!names.isEmpty()) {
      notes.add("rows that are not there any more: " + String.join(", ", names));
    }
  }

  // ---------------------------------------------------------------- elsewhere

  /** What changed outside of the cells of outcomes is a comment on the edition as a whole. */
  private void outside(Passage passage, Optional<Original> original) {
    String before = passage.text(Voices.NONE);
    for (String author : Paragraph.authors(passage.paragraphs())) {
      String now = passage.text(Voices.of(author));
      if (!same(now, before)) {
        String change =
            before.isBlank()
                ? "New text: " + now
                : now.isBlank() ? "Delete: " + before : "“" + before + "” becomes: " + now;
        remarks.add(onTheWhole(author, "", change, passage.where()));
      }
    }
    if (!before.isBlank() && original.filter(said -> !said.saidOutside(before)).isPresent()) {
      loose.add(
          new Loose(
              new Remark.Spot("", passage.where()),
              before,
              "it stands outside of the cells of outcomes, and was written without tracking"));
    }
  }

  private Remark onTheWhole(String author, String comment, String proposal, String where) {
    return new Remark(
        "",
        author,
        claim(null),
        new Remark.FieldName(null, ""),
        new Remark.Saying("", comment, proposal, null, null, 0, false),
        new Remark.Verdict("", "", ""),
        new Remark.Spot("", where),
        List.of("written outside of the cells of outcomes"));
  }

  private void beside(Parts parts, String main, String kind) throws IOException, RoadmapException {
    for (Parts.Relation relation : parts.relations(main)) {
      Optional<XmlPart> opened =
          relation.kind().equals(kind) ? parts.xml(relation.target()) : Optional.empty();
      if (opened.isPresent()) {
        try (XmlPart xml = opened.get()) {
          for (Passage passage : new BodyReader(xml).read().passages()) {
            String text = passage.text(Voices.ALL);
            if (!text.isBlank() && !text.strip().matches("\\d+")) { // a number of the page
              loose.add(
                  new Loose(
                      new Remark.Spot("", kind),
                      text,
                      "it stands outside of the cells of outcomes"));
            }
          }
        } catch (XMLStreamException e) {
          throw XmlPart.damaged(relation.target(), e);
        }
      }
    }
  }

  // ---------------------------------------------------------------- comments

  private void comment(Note note, Note.Anchor anchor) {
    Optional<CommentPlace> place = marks.place(anchor.mark());
    List<String> told = new ArrayList<>();
    String words = TextMark.plain(anchor.words());
    if (!words.isEmpty()) {
      told.add("on “" + Excerpt.of(words, LONGEST_ANCHOR) + "”");
    }
    if (!note.date().isEmpty()) {
      told.add("of " + note.date());
    }
    Remark.Spot spot = new Remark.Spot("", "comment " + note.id());
    if (place.isEmpty() && !anchor.mark().isEmpty()) {
      loose.add(
          new Loose(
              spot,
              note.author() + ": " + note.text() + (told.isEmpty() ? "" : "\n" + told.get(0)),
              "its row is about an outcome that this edition does not have"));
      return;
    }
    CommentPlace at = place.orElse(null);
    remarks.add(
        new Remark(
            "",
            note.author(),
            claim(at),
            new Remark.FieldName(at == null ? null : at.field(), ""),
            new Remark.Saying("", note.text(), "", null, null, 0, false),
            new Remark.Verdict("", "", ""),
            spot,
            told));
  }

  private static List<Note> notes(Parts parts, String main) throws IOException, RoadmapException {
    List<Note> notes = new ArrayList<>();
    String part = target(parts, main, "comments").orElse("");
    Optional<XmlPart> opened = parts.xml(part);
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        String id = "";
        String author = "";
        String date = "";
        StringBuilder text = new StringBuilder();
        while (xml.next()) {
          if (xml.starts("comment")) {
            id = xml.attribute("id");
            author = xml.attribute("author").strip();
            date = xml.attribute("date").replaceFirst("T.*", "");
            text.setLength(0);
          } else if (xml.starts("t")) {
            text.append(xml.text());
          } else if (xml.ends("p")) {
            text.append('\n');
          } else if (xml.ends("comment") && !text.toString().isBlank()) {
            notes.add(new Note(id, author, date, text.toString().strip()));
          }
        }
      } catch (XMLStreamException e) {
        throw XmlPart.damaged(part, e);
      }
    }
    return notes;
  }

  // ---------------------------------------------------------------- what it says of itself

  private static Optional<String> target(Parts parts, String part, String kind)
      throws IOException, RoadmapException {
    return parts.relations(part).stream()
        .filter(relation -> relation.kind().equals(kind))
        .map(Parts.Relation::target)
        .findFirst();
  }

  private static Map<String, String> properties(Parts parts) throws IOException, RoadmapException {
    Map<String, String> properties = new HashMap<>();
    String part = target(parts, "", "custom-properties").orElse("docProps/custom.xml");
    Optional<XmlPart> opened = parts.xml(part);
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        String name = "";
        while (xml.next()) {
          if (xml.starts("property")) {
            name = xml.attribute("name");
          } else if (xml.starts("lpwstr")) {
            properties.put(name, xml.text());
          }
        }
      } catch (XMLStreamException e) {
        throw XmlPart.damaged(part, e);
      }
    }
    return properties;
  }

  /** Who saved it last; empty where it does not tell. */
  private static String member(Parts parts) throws IOException, RoadmapException {
    String part = target(parts, "", "core-properties").orElse("docProps/core.xml");
    Optional<XmlPart> opened = parts.xml(part);
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        while (xml.next()) {
          if (xml.starts("lastModifiedBy")) {
            return xml.text().strip();
          }
        }
      } catch (XMLStreamException e) {
        throw XmlPart.damaged(part, e);
      }
    }
    return "";
  }

  private static boolean same(String first, String second) {
    return TextMark.plain(first).equals(TextMark.plain(second));
  }
}
