package org.wsisroadmaps.ingest.vocabulary;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an action line, as a heading or a column header tells it.
 *
 * @param code the code, such as {@code C2}, or {@code C7 e-health} for a part of C7
 * @param title the title, empty where the words tell none
 */
public record ActionLineName(String code, String title) {

  /** The titles of the Geneva Plan of Action (2003), section C. */
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry(
              "C1",
              "The role of public governance authorities and all stakeholders in the promotion of"
                  + " ICTs for development"),
          Map.entry("C2", "Information and communication infrastructure"),
          Map.entry("C3", "Access to information and knowledge"),
          Map.entry("C4", "Capacity building"),
          Map.entry("C5", "Building confidence and security in the use of ICTs"),
          Map.entry("C6", "Enabling environment"),
          Map.entry("C7", "ICT applications: benefits in all aspects of life"),
          Map.entry(
              "C8", "Cultural diversity and identity, linguistic diversity and local content"),
          Map.entry("C9", "Media"),
          Map.entry("C10", "Ethical dimensions of the Information Society"),
          Map.entry("C11", "International and regional cooperation"));

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\bAction\\s+Lines?|\\bAL|\\bgrande\\s+orientation|\\bligne\\s+d.action"
              + "|\\bl[ií]nea\\s+de\\s+acci[oó]n|(?<!\\p{L})направлени\\p{L}+\\s+дея?[йт]\\p{L}+"
              + "|خط\\s+العمل|行动方面|行动专线)\\s*\\(?((?:[CС]|جيم|ج)\\s?-?\\d{1,2})(?!\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BARE = Pattern.compile("^\\W*(C\\d{1,2})\\b(?!\\s*,)");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "^[\\s)]*(?:(?:(?:du|de\\s+la|of\\s+the)\\s+)?(?:WSIS|SMSI|CMSI|ВВУИО)(?=\\s*[:：.–—-]))?"
              + "(?:(?:roadmap|路线图)(?=\\s*[:：]))?\\s*[:：.–—-]?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The action line that a text names; a text that lists several names none. */
  public static Optional<ActionLineName> find(String words) {
    String text = Normalizer.normalize(words, Normalizer.Form.NFC);
    for (Pattern pattern : List.of(NAMED, BARE)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        // the Cyrillic letter looks the same; Arabic documents write the name of the third letter
        String code =
            matcher
                .group(1)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^(?:С|جيم|ج)", "C");
        String rest = text.substring(matcher.end());
        if (rest.matches("(?s)\\s*(?:,|and|&)\\s*C\\d.*")) {
          return Optional.empty();
        }
        String title = SEPARATOR.matcher(rest).replaceFirst("").strip();
        String part = code.equals("C7") ? PartOfC7.named(rest).map(p -> " " + p).orElse("") : "";
        return Optional.of(new ActionLineName(code + part, stripBrackets(title)));
      }
    }
    return Optional.empty();
  }

  private static String stripBrackets(String title) {
    boolean whole = title.startsWith("(") && title.endsWith(")");
    return whole ? title.substring(1, title.length() - 1).strip() : title;
  }

  /** The title, or the official one where the words tell none. */
  public String titleOrOfficial() {
    return title.isEmpty() ? TITLES.getOrDefault(code, "") : title;
  }
}
