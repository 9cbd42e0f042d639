package org.wsisroadmaps.cli.concord;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Scanner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.ActionLine;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.Column;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Outcome;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.SdgLink;
import org.wsisroadmaps.model.Timing;
import org.wsisroadmaps.model.reference.ListLetters;

/**
 * An edition in another language: headings and typed fields as documents of that language write
 * them, every other word by one of that language, numbers in its form. What it says of fields and
 * numbers is what the original says, by construction.
 */
final class Translation {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\d{1,3}(?:,\\d{3})+(?![\\d.])|\\d+\\.\\d+(?![\\d.])|[\\p{L}'’]*\\d[\\p{L}\\d./-]*|\\p{L}[\\p{L}'’-]*");
  private static final Pattern CODE = Pattern.compile("^\\s*([A-Za-z])(\\d*)(?=\\s?[:.)])");
  private static final List<String> ENGLISH_MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final String language;
  private final LanguageForms forms;
  private final Map<String, String> places;

  Translation(String language, LanguageForms forms) throws IOException {
    this.language = language;
    this.forms = forms;
    this.places = places(List.of("en", "fr", "es", "ru", "zh", "ar").indexOf(language));
  }

  private static Map<String, String> places(int column) throws IOException {
    Map<String, String> places = new LinkedHashMap<>();
    try (Reader in =
            new InputStreamReader(
                Objects.requireNonNull(Translation.class.getResourceAsStream("places.txt")),
                UTF_8);
        Scanner lines = new Scanner(in)) {
      while (lines.hasNextLine()) {
        String[] names = lines.nextLine().split("\\|");
        places.put(names[0], names[column]);
      }
    }
    return places;
  }

  Edition of(Edition edition) {
    List<ActionLine> lines = new ArrayList<>();
    for (ActionLine line : edition.actionLines()) {
      String heading = forms.heading().replace("{line}", line.code());
      lines.add(
          new ActionLine(
              line.code(),
              heading,
              heading,
              line.columns().stream().map(this::column).toList(),
              line.sectionHeadings().stream()
                  .map(row ->
                      new ActionLine.SectionHeading(
                          row.section(),
                          Objects.requireNonNull(forms.sections().get(row.section().name()))))
                  .toList(),
              line.outcomes().stream().map(this::outcome).toList()));
    }
    return new Edition(
        edition.schemaVersion(),
        edition.year(),
        forms.title().replace("{year}", String.valueOf(edition.year())),
        edition.source(),
        edition.preamble().stream().map(this::block).toList(),
        lines,
        List.of(),
        List.of());
  }

  private Column column(Column column) {
    return new Column(
        column.key(), forms.columns().getOrDefault(column.key().value(), text(column.header())));
  }

  private Outcome outcome(Outcome outcome) {
    Map<ColumnKey, List<Block>> cells = new LinkedHashMap<>();
    outcome.cells().forEach((key, blocks) -> cells.put(key, cell(outcome, key, blocks)));
    return outcome.withCells(cells);
  }

  private List<Block> cell(Outcome outcome, ColumnKey key, List<Block> blocks) {
    return switch (key.value()) {
      case "outcome" -> blocks.stream().map(this::coded).toList();
      case "timing" ->
          outcome.timing() == null
              ? blocks.stream().map(this::block).toList()
              : List.of(Block.paragraph(digits(timing(outcome.timing()))));
      case "sdgs" ->
          outcome.sdgs().isEmpty()
              ? blocks.stream().map(this::block).toList()
              : outcome.sdgs().stream().map(link -> Block.paragraph(digits(sdg(link)))).toList();
      case "references" -> references(outcome, blocks);
      default -> blocks.stream().map(this::block).toList();
    };
  }

  // ---------------------------------------------------------------- typed fields

  /** The references, and a paragraph of the numbers that stand in no typed field, if any do. */
  private List<Block> references(Outcome outcome, List<Block> blocks) {
    List<Block> cell = new ArrayList<>();
    outcome.references().forEach(r -> cell.add(Block.paragraph(digits(reference(r)))));
    String said = plain(cell);
    StringBuilder rest = new StringBuilder();
    Matcher number = Pattern.compile("(?<![\\d/.])\\d{3,}(?![\\d/.])").matcher(plain(blocks));
    while (number.find()) {
      if (!said.contains(number.group()) && rest.indexOf(number.group()) < 0) {
        rest.append(rest.isEmpty() ? "" : ", ").append(number.group());
      }
    }
    if (!rest.isEmpty()) {
      cell.add(Block.paragraph(forms.words().get(0) + " " + digits(rest.toString())));
    }
    return cell;
  }

  private static String plain(List<Block> blocks) {
    StringBuilder plain = new StringBuilder();
    for (Block block : blocks) {
      block
          .text()
          .chars()
          .forEach(c ->
              plain.append(
                  Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
      plain.append('\n');
    }
    return plain.toString();
  }

  private String timing(Timing timing) {
    return switch (timing) {
      case Timing.Range range ->
          form(range.start() == range.end() ? "year" : "range")
              .replace("{start}", String.valueOf(range.start()))
              .replace("{end}", String.valueOf(range.end()));
      case Timing.Ongoing ongoing ->
          form("ongoing").replace("{start}", String.valueOf(ongoing.start()));
      case Timing.Continuous continuous -> form("continuous");
    };
  }

  private String form(String kind) {
    return Objects.requireNonNull(forms.timing().get(kind));
  }

  private String sdg(SdgLink link) {
    String target = link.target();
    return target == null
        ? forms.sdg().replace("{goal}", String.valueOf(link.goal()))
        : forms.target().replace("{target}", target);
  }

  private String reference(Reference reference) {
    return switch (reference) {
      case Reference.Resolution resolution -> resolution(resolution);
      case Reference.Goal goal ->
          goal.target() == null
              ? forms.goal().replace("{goal}", String.valueOf(goal.goal()))
              : forms
                  .goalTarget()
                  .replace("{goal}", String.valueOf(goal.goal()))
                  .replace("{target}", goal.target());
      case Reference.Objective objective ->
          forms.objective().replace("{number}", String.valueOf(objective.number()));
      case Reference.Initiative initiative ->
          forms
                  .initiative()
                  .replace("{region}", initiative.region())
                  .replace("{number}", String.valueOf(initiative.number()))
              + " "
              + text(initiative.title());
      case Reference.Treaty treaty -> text(treaty.name()) + year(treaty.revision());
      case Reference.Plan plan -> text(plan.name());
      case Reference.Declaration declaration ->
          text(declaration.name())
              + (declaration.year() == null ? "" : " (" + declaration.year() + ")");
      case Reference.Programme programme -> text(programme.name());
      case Reference.Document document -> document.symbol();
      case Reference.Text text -> text(text.text());
    };
  }

  private String resolution(Reference.Resolution resolution) {
    String conference = resolution.conference();
    String revision =
        conference != null ? " (" + conference + ")" : revision(resolution.revision(), resolution);
    return forms
        .resolution()
        .replace("{number}", resolution.number())
        .replace("{revision}", revision)
        .replace(
            "{body}",
            resolution.body() == null || conference != null
                ? ""
                : Objects.requireNonNull(forms.bodies().get(resolution.body().name())));
  }

  private String revision(Reference.Revision revision, Reference.Resolution resolution) {
    if (revision == null) {
      return "";
    }
    if (revision.place() == null) {
      return year(revision);
    }
    boolean isRevised = resolution.text().toLowerCase(Locale.ROOT).contains("rev");
    return (isRevised ? forms.revision() : forms.adopted())
        .replace("{place}", places.getOrDefault(revision.place(), revision.place()))
        .replace("{year}", String.valueOf(revision.year()));
  }

  private String year(Reference.Revision revision) {
    return revision == null || revision.year() == null
        ? ""
        : forms.yearOnly().replace("{year}", String.valueOf(revision.year()));
  }

  // ---------------------------------------------------------------- texts

  private Block coded(Block block) {
    Matcher code = CODE.matcher(block.text());
    if (!code.find()) {
      return block(block);
    }
    String letter = code.group(1);
    String translated =
        switch (language) {
          case "ru" -> sameCase(letter, letter(letter, ListLetters.RUSSIAN));
          case "ar" -> letter(letter, ListLetters.ABJAD);
          default -> letter;
        };
    return new Block(
        block.kind(),
        block.level(),
        translated + code.group(2) + ": " + text(block.text().substring(code.end() + 1)),
        List.of());
  }

  private static String letter(String letter, ListLetters order) {
    return order.letter(ListLetters.LATIN.place(letter.charAt(0)));
  }

  private static String sameCase(String letter, String translated) {
    return Character.isUpperCase(letter.charAt(0))
        ? translated.toUpperCase(Locale.ROOT)
        : translated;
  }

  private Block block(Block block) {
    String bare = block.text().replaceAll("\\(.*\\)|[\\s:]+$", "").strip().toLowerCase(Locale.ROOT);
    String text =
        switch (bare) {
          case "expected results" -> forms.expected();
          case "itu activities" -> forms.activities();
          default -> text(block.text());
        };
    return new Block(block.kind(), block.level(), text, List.of());
  }

  /** The text in words of the language, its numbers in the language's form. */
  String text(String text) {
    StringBuilder out = new StringBuilder();
    Matcher token =
        TOKEN.matcher(
            text.replaceAll("https?://\\S+", "").replaceAll("(?i)COVID[\\s-]*19", "COVID"));
    while (token.find()) {
      out.append(out.isEmpty() ? "" : " ").append(translated(token.group()));
    }
    return out.isEmpty() && !text.isBlank() ? forms.words().get(0) : out.toString();
  }

  private String translated(String word) {
    if (word.matches("\\d{1,3}(?:,\\d{3})+")) {
      return digits(word.replace(",", forms.grouping()));
    }
    if (word.matches("\\d+\\.\\d+")) {
      return digits(word.replace(".", forms.decimal()));
    }
    if (word.chars().anyMatch(Character::isDigit)) {
      return word.matches("\\d+") ? digits(word) : word;
    }
    return number(word.toLowerCase(Locale.ROOT))
        .orElseGet(() -> forms.words().get(Math.floorMod(word.hashCode(), forms.words().size())));
  }

  private Optional<String> number(String word) {
    int month = ENGLISH_MONTHS.indexOf(word);
    if (month >= 0 && month != 4) {
      return Optional.of(forms.months().get(month));
    }
    return Optional.ofNullable(
        switch (word) {
          case "million", "millions" -> forms.million();
          case "billion", "billions" -> forms.billion();
          case "thousand", "thousands" -> forms.thousand();
          case "two" -> forms.two();
          case "three" -> forms.three();
          case "four" -> forms.four();
          case "five" -> forms.five();
          case "six" -> forms.six();
          case "seven" -> forms.seven();
          case "eight" -> forms.eight();
          case "ten" -> forms.ten();
          default -> null;
        });
  }

  /** In Arabic, with the digits that many of its documents have. */
  private String digits(String text) {
    if (!language.equals("ar") || text.matches(".*[A-Za-z].*")) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '٠') : c);
    }
    return out.toString();
  }
}
