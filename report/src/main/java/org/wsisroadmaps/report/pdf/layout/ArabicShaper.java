package org.wsisroadmaps.report.pdf.layout;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins Arabic letters: replaces each by its form for the place that it has in its word (The
 * Unicode Standard, section 9.2), as characters of the blocks Arabic Presentation Forms A and B.
 * What form is whose is read from the characters' own names and decompositions.
 */
final class ArabicShaper {

  /** The forms of a letter, or of lam with alef; 0 where there is none. */
  private record Forms(char isolated, char last, char first, char middle) {
    boolean joinsNext() {
      return first != 0;
    }

    boolean joinsPrevious() {
      return last != 0;
    }

    Forms with(String form, char character) {
      return switch (form) {
        case "ISOLATED" -> new Forms(character, last, first, middle);
        case "FINAL" -> new Forms(isolated, character, first, middle);
        case "INITIAL" -> new Forms(isolated, last, character, middle);
        case "MEDIAL" -> new Forms(isolated, last, first, character);
        default -> this;
      };
    }
  }

  private static final Forms NONE = new Forms('\0', '\0', '\0', '\0');
  private static final char TATWEEL = '\u0640';
  private static final char JOINER = '\u200D';
  private static final Map<String, Forms> FORMS = new HashMap<>();

  static {
    // forms B last: they are what fonts have, where both blocks have one
    readForms('\uFB50', '\uFBFF');
    readForms('\uFE80', '\uFEFC');
  }

  private ArabicShaper() {}

  private static void readForms(char from, char to) {
    for (char form = from; form <= to; form++) {
      String name = Character.getName(form);
      String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
      if (name == null || !name.endsWith(" FORM") || letters.length() > 2) {
        continue;
      }
      String kind = name.substring(name.lastIndexOf(' ', name.length() - 6) + 1, name.length() - 5);
      FORMS.put(letters, FORMS.getOrDefault(letters, NONE).with(kind, form));
    }
  }

  /** The text with its Arabic letters joined, still in logical order; other text as it is. */
  static String shape(String text) {
    if (text.chars().noneMatch(c -> c >= 0x0600 && c <= 0x06FF)) {
      return text;
    }
    StringBuilder shaped = new StringBuilder(text.length());
    boolean joinsBefore = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isMark(letter)) {
        shaped.append(letter);
        continue;
      }
      int next = nextLetter(text, i);
      Forms pair = next < 0 ? null : FORMS.get("" + letter + text.charAt(next));
      boolean ligature = pair != null && next == i + 1;
      Forms forms = ligature ? pair : FORMS.get(String.valueOf(letter));
      if (ligature) {
        i++;
        next = nextLetter(text, i);
      }
      boolean joinsAfter = forms != null && forms.joinsNext() && next >= 0 && joins(text, next);
      shaped.append(forms == null ? letter : form(forms, letter, joinsBefore, joinsAfter));
      joinsBefore = letter == TATWEEL || letter == JOINER || joinsAfter;
    }
    return shaped.toString();
  }

  private static char form(Forms forms, char letter, boolean before, boolean after) {
    char form;
    if (before && forms.joinsPrevious()) {
      form = after && forms.middle() != 0 ? forms.middle() : forms.last();
    } else {
      form = after ? forms.first() : forms.isolated();
    }
    return form == 0 ? letter : form;
  }

  /** Whether the character at a place joins with the one before it. */
  private static boolean joins(String text, int place) {
    char letter = text.charAt(place);
    @Nullable Forms forms = FORMS.get(String.valueOf(letter));
    return letter == TATWEEL || letter == JOINER || (forms != null && forms.joinsPrevious());
  }

  /** The place of the next character that is no mark on this one; -1 at the end. */
  private static int nextLetter(String text, int place) {
    for (int i = place + 1; i < text.length(); i++) {
      if (!isMark(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMark(char character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
