package org.wsisroadmaps.ingest.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Equations that a field draws (EQ; ECMA-376-1, 17.16.5.17), in the linear format: {@code \f(1,2)}
 * is 1/2. It reads one instruction, so it is mutable.
 */
final class EqField {

  private final String text;
  private int at;

  private EqField(String text) {
    this.text = text;
  }

  /** What stands behind {@code EQ}, in the linear format. */
  static String linear(String instruction) {
    String drawn = instruction.replaceAll("\\\\\\*\\s*\\S+\\s*$", ""); // \\* MERGEFORMAT
    return new EqField(drawn.strip()).sequence(false).strip();
  }

  /** Text and drawn parts up to the end, or to the comma or bracket that ends an argument. */
  private String sequence(boolean argument) {
    StringBuilder sequence = new StringBuilder();
    int open = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (argument && open == 0 && (c == ',' || c == ';' || c == ')')) {
        break;
      }
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        sequence.append(Character.isLetter(text.charAt(at)) ? drawn() : next());
      } else {
        open += c == '(' ? 1 : c == ')' ? -1 : 0;
        sequence.append(next());
      }
    }
    return sequence.toString();
  }

  private String next() {
    return String.valueOf(text.charAt(at++));
  }

  /** A part that is drawn: its letter, options with backslashes, and arguments in brackets. */
  private String drawn() {
    char kind = Character.toLowerCase(text.charAt(at++));
    List<String> options = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != '(') {
      if (text.charAt(at) == '\\') {
        options.add(option());
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        return ""; // a switch of the field as a whole, such as \* MERGEFORMAT
      }
    }
    return in(kind, options, arguments());
  }

  /** An option: two letters, and a number or a character that follows some of them. */
  private String option() {
    int start = ++at;
    while (at < text.length() && at < start + 2 && Character.isLetter(text.charAt(at))) {
      at++;
    }
    String name = text.substring(start, at).toLowerCase(Locale.ROOT);
    boolean takesCharacter = List.of("bc", "lc", "rc", "fc", "vc").contains(name);
    if (takesCharacter && at < text.length()) {
      at += text.charAt(at) == '\\' ? 1 : 0;
      return name + (at < text.length() ? next() : "");
    }
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return name + text.substring(start + name.length(), at);
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    if (at >= text.length()) {
      return arguments;
    }
    do {
      at++; // the bracket, or a separator
      arguments.add(sequence(true).strip());
    } while (at < text.length() && text.charAt(at) != ')');
    at = Math.min(at + 1, text.length());
    return arguments;
  }

  private static String in(char kind, List<String> options, List<String> arguments) {
    String all = String.join("", arguments);
    return switch (kind) {
      case 'f' -> Linear.fraction(argument(arguments, 0), argument(arguments, 1));
      case 'r' ->
          arguments.size() < 2
              ? Linear.root("", all)
              : Linear.root(arguments.get(0), arguments.get(1));
      case 's' -> script(options, arguments);
      case 'b' -> bracket(options, String.join(",", arguments));
      case 'a' -> array(options, arguments);
      case 'i' -> integral(options, arguments);
      case 'l' -> String.join(",", arguments);
      case 'x' -> "▭" + Linear.operand(all);
      case 'd' -> "";
      default -> all; // characters over each other
    };
  }

  private static String argument(List<String> arguments, int index) {
    return index < arguments.size() ? arguments.get(index) : "";
  }

  private static String script(List<String> options, List<String> arguments) {
    if (arguments.size() > 1) {
      return "^" + Linear.operand(arguments.get(0)) + "_" + Linear.operand(arguments.get(1));
    }
    boolean lowered = options.stream().anyMatch(option -> option.startsWith("do"));
    return (lowered ? "_" : "^") + Linear.operand(argument(arguments, 0));
  }

  private static String bracket(List<String> options, String content) {
    String left = "(";
    String right = ")";
    for (String option : options) {
      String sign = option.substring(Math.min(2, option.length()));
      switch (option.substring(0, Math.min(2, option.length()))) {
        case "lc" -> left = sign;
        case "rc" -> right = sign;
        case "bc" -> {
          left = sign;
          right = closing(sign);
        }
        default -> {
          // nothing else changes brackets
        }
      }
    }
    boolean oneSide = options.size() == 1 && !options.get(0).startsWith("bc");
    return oneSide
        ? options.get(0).startsWith("lc") ? left + content : content + right
        : left + content + right;
  }

  private static String closing(String opening) {
    return switch (opening) {
      case "(" -> ")";
      case "[" -> "]";
      case "{" -> "}";
      case "<" -> ">";
      default -> opening;
    };
  }

  private static String array(List<String> options, List<String> arguments) {
    int columns =
        options.stream()
            .filter(option -> option.startsWith("co"))
            .findFirst()
            .flatMap(option -> Xml.integer(option.substring(2)))
            .map(number -> Math.max(1, number))
            .orElse(1);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i += columns) {
      rows.add(String.join("&", arguments.subList(i, Math.min(i + columns, arguments.size()))));
    }
    return rows.stream().collect(Collectors.joining("@", "■(", ")"));
  }

  private static String integral(List<String> options, List<String> arguments) {
    String sign = options.contains("su") ? "∑" : options.contains("pr") ? "∏" : "∫";
    return Linear.operator(
        sign, argument(arguments, 0), argument(arguments, 1), argument(arguments, 2));
  }
}
