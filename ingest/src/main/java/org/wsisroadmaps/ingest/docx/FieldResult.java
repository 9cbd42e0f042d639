package org.wsisroadmaps.ingest.docx;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What fields show whose result Word works out whenever it shows them, and so does not save:
 * symbols, equations, automatic numbers, buttons, and the values of form fields (ECMA-376-1,
 * 17.16.5). It counts as it is asked, in the order of the document, so it is mutable and for one
 * document.
 */
final class FieldResult {

  private static final Pattern WORD = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|(\\S+)");

  /** The forms of LISTNUM's levels (17.16.5.32), the first of them its usual one. */
  private static final String[][] LIST_LEVELS = {
    {"decimal", "", ")"},
    {"lowerLetter", "", ")"},
    {"lowerRoman", "", ")"},
    {"decimal", "(", ")"},
    {"lowerLetter", "(", ")"},
    {"lowerRoman", "(", ")"},
    {"decimal", "", "."},
    {"lowerLetter", "", "."},
    {"lowerRoman", "", "."}
  };

  /** The formats that a field names behind {@code \*}, by the name in lower case. */
  private static final Map<String, String> FORMATS =
      Map.of(
          "alphabetic", "lowerLetter",
          "roman", "lowerRoman",
          "arabic", "decimal",
          "ordinal", "ordinal",
          "cardtext", "cardinalText",
          "ordtext", "ordinalText",
          "hex", "hex",
          "circlenum", "decimalEnclosedCircle",
          "gb1", "decimalEnclosedFullstop",
          "arabicdash", "numberInDash");

  private final Map<String, Integer> counters = new HashMap<>();

  /**
   * What a field shows that has no result of its own; empty where Word shows nothing either.
   *
   * @param instruction its instruction
   * @param data what belongs to it where it is a form field ({@code ffData})
   */
  String of(String instruction, Optional<Xml> data) {
    List<String> words = words(instruction);
    if (words.isEmpty()) {
      return "";
    }
    return switch (words.get(0).toUpperCase(Locale.ROOT)) {
      case "FORMDROPDOWN" ->
          data.flatMap(form -> form.child("ddList")).map(this::chosen).orElse("");
      case "FORMCHECKBOX" ->
          data.flatMap(form -> form.child("checkBox")).map(this::checked).orElse("");
      case "SYMBOL" -> symbol(words);
      case "EQ" -> EqField.linear(instruction.strip().substring(2));
      case "AUTONUM", "AUTONUMLGL" -> automatic(words, "decimal");
      case "AUTONUMOUT" -> automatic(words, "upperRoman");
      case "LISTNUM" -> listed(words);
      case "QUOTE" -> words.size() > 1 && !words.get(1).startsWith("\\") ? words.get(1) : "";
      case "MACROBUTTON", "GOTOBUTTON" -> afterTwoWords(instruction);
      default -> "";
    };
  }

  private static List<String> words(String instruction) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(instruction);
    while (matcher.find()) {
      String quoted = matcher.group(1);
      words.add(quoted == null ? matcher.group(2) : quoted.replaceAll("\\\\(.)", "$1"));
    }
    return words;
  }

  private String chosen(Xml list) {
    List<String> entries =
        list.children().stream()
            .filter(child -> child.is("listEntry"))
            .map(entry -> Optional.ofNullable(entry.attribute("val")).orElse(""))
            .toList();
    int chosen = list.number("result").or(() -> list.number("default")).orElse(0);
    return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
  }

  private String checked(Xml box) {
    return box.toggle("checked").or(() -> box.toggle("default")).orElse(false) ? "☒" : "☐";
  }

  /** A character, by its code in a code page, in Unicode, or in a symbol font (17.16.5.64). */
  private static String symbol(List<String> words) {
    if (words.size() < 2) {
      return "";
    }
    String font = "";
    Charset page = Charset.forName("windows-1252");
    boolean unicode = false;
    for (int i = 2; i < words.size(); i++) {
      switch (words.get(i).toLowerCase(Locale.ROOT)) {
        case "\\f" -> font = i + 1 < words.size() ? words.get(++i) : "";
        case "\\u" -> unicode = true;
        case "\\j" -> page = Charset.forName("windows-31j");
        default -> {
          // size and line height
        }
      }
    }
    Optional<Integer> code = code(words.get(1));
    if (code.isEmpty()) {
      return words.get(1); // the character itself
    }
    String character =
        unicode || code.get() < 0x80 || SymbolFonts.isOne(font)
            ? Character.toString(code.get())
            : decoded(code.get(), page);
    return SymbolFonts.shown(character, font);
  }

  private static Optional<Integer> code(String word) {
    boolean hex = word.toLowerCase(Locale.ROOT).startsWith("0x");
    String digits = hex ? word.substring(2) : word;
    if (!digits.matches(hex ? "[0-9A-Fa-f]{1,5}" : "\\d{1,6}") || word.length() == 1) {
      return Optional.empty();
    }
    int code = Integer.parseInt(digits, hex ? 16 : 10);
    return Optional.of(code).filter(Character::isValidCodePoint);
  }

  private static String decoded(int code, Charset page) {
    ByteBuffer bytes =
        ByteBuffer.wrap(
            code < 0x100 ? new byte[] {(byte) code} : new byte[] {(byte) (code >> 8), (byte) code});
    try {
      return page.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return Character.toString(code); // no character of that page: Unicode, as it is often meant
    }
  }

  /** The next of the numbers that paragraphs give themselves (17.16.5.4 to 6). */
  private String automatic(List<String> words, String usual) {
    int number = counters.merge(words.get(0).toUpperCase(Locale.ROOT), 1, Integer::sum);
    String behind = words.contains("\\e") ? "" : option(words, "\\s").orElse(".");
    return formatted(number, format(words).orElse(usual), words) + behind;
  }

  private String listed(List<String> words) {
    int level = option(words, "\\l").flatMap(Xml::integer).orElse(1);
    int at = Math.clamp(level, 1, LIST_LEVELS.length) - 1;
    String name = words.size() > 1 && !words.get(1).startsWith("\\") ? words.get(1) : "";
    String key = "LISTNUM " + name.toLowerCase(Locale.ROOT) + " ";
    Optional<Integer> start = option(words, "\\s").flatMap(Xml::integer);
    int number = start.orElseGet(() -> counters.getOrDefault(key + at, 0) + 1);
    counters.put(key + at, number);
    for (int deeper = at + 1; deeper < LIST_LEVELS.length; deeper++) {
      counters.remove(key + deeper);
    }
    String[] form = LIST_LEVELS[at];
    return form[1] + NumberFormat.of(Math.max(0, number), form[0], "") + form[2];
  }

  /** What stands behind a switch. */
  private static Optional<String> option(List<String> words, String option) {
    int at = words.indexOf(option);
    return at < 0 || at + 1 >= words.size() ? Optional.empty() : Optional.of(words.get(at + 1));
  }

  private static Optional<String> format(List<String> words) {
    return option(words, "\\*").map(name -> FORMATS.get(name.toLowerCase(Locale.ROOT)));
  }

  private static String formatted(int number, String format, List<String> words) {
    String written = NumberFormat.of(number, format, "");
    String name = option(words, "\\*").orElse("");
    boolean capitals = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
    return capitals && (format.equals("lowerLetter") || format.equals("lowerRoman"))
        ? written.toUpperCase(Locale.ROOT)
        : written;
  }

  /** The text of a button, which stands behind the macro or the place that it leads to. */
  private static String afterTwoWords(String instruction) {
    String[] parts = instruction.strip().split("\\s+", 3);
    return parts.length < 3 ? "" : parts[2].replaceAll("^\"|\"$", "");
  }
}
