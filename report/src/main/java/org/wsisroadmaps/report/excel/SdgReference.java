package org.wsisroadmaps.report.excel;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.SdgLink;

/** The goals with their official colours, and the official WSIS-SDG matrix. */
final class SdgReference {

  /**
   * A Sustainable Development Goal.
   *
   * @param title its short title
   * @param colour its colour
   */
  record Goal(String title, int colour) {}

  private static final List<Goal> GOALS =
      List.of(
          new Goal("No Poverty", 0xE5243B),
          new Goal("Zero Hunger", 0xDDA63A),
          new Goal("Good Health and Well-being", 0x4C9F38),
          new Goal("Quality Education", 0xC5192D),
          new Goal("Gender Equality", 0xFF3A21),
          new Goal("Clean Water and Sanitation", 0x26BDE2),
          new Goal("Affordable and Clean Energy", 0xFCC30B),
          new Goal("Decent Work and Economic Growth", 0xA21942),
          new Goal("Industry, Innovation and Infrastructure", 0xFD6925),
          new Goal("Reduced Inequalities", 0xDD1367),
          new Goal("Sustainable Cities and Communities", 0xFD9D24),
          new Goal("Responsible Consumption and Production", 0xBF8B2E),
          new Goal("Climate Action", 0x3F7E44),
          new Goal("Life Below Water", 0x0A97D9),
          new Goal("Life on Land", 0x56C02B),
          new Goal("Peace, Justice and Strong Institutions", 0x00689D),
          new Goal("Partnerships for the Goals", 0x19486A));

  private static final Map<String, String> MATRIX =
      Map.ofEntries(
          Map.entry("C1", "1 3.8 3.d 5 10.c 16.10 16.5 16.6 17.8"),
          Map.entry("C2", "1.4 8.2 9.1 9.a 9.c 11.5 11.b"),
          Map.entry("C3", "1 2 3 5 6 7 8 9 10 11 12 13 14 15 16 17"),
          Map.entry(
              "C4",
              "1.b 2.3 3.7 3.b 3.d 4.4 4.7 5.5 5.b 6.a 12.7 12.8 12.a 12.b 13.2 13.3 13.b 14.a"
                  + " 16.a 17.18 17.9"),
          Map.entry("C5", "1.4 4.1 4.3 4.5 5.b 7.1 7.a 7.b 8.1 9.1 9.c 11.3 11.b 16.2 17.8"),
          Map.entry(
              "C6",
              "2.a 4.4 5.b 8.2 8.3 9.1 9.c 10.3 11.3 11.b 16.10 16.2 16.3 16.6 16.7 16.b 17.14"
                  + " 17.16 17.6"),
          Map.entry(
              "C7",
              "1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.a 3 3.3 3.8 3.d 4 4.5 4.7 5.5 5.6 5.b 6.1 6.a 7.a"
                  + " 8.10 8.2 8.3 8.5 8.9 9.1 9.3 9.4 9.c 10.2 11.6 11.b 12.6 12.8 13.1 13.2 13.3"
                  + " 13.b 14 14.4 15 15.9 16.10 16.6 16.7 17.11 17.16 17.17 17.19 17.6 17.7 17.8"
                  + " 17.9"),
          Map.entry("C8", "2.5 4.7 6.b 8.3 8.9 9 11.4 12.b"),
          Map.entry("C9", "5.b 9.c 12.8 16.10"),
          Map.entry(
              "C10",
              "1.5 2.3 3.8 4.7 5.1 8.6 9.1 10.2 10.3 11.3 12.8 13.3 16.10 16.7 17.18 17.19 17.6"
                  + " 17.7 17.8"),
          Map.entry("C11", "17.16 17.17 17.9"));

  private static final Pattern LINE = Pattern.compile("(C\\d{1,2})(?!\\d).*", Pattern.DOTALL);

  private SdgReference() {}

  /** The goals, 1 to 17. */
  static List<Goal> goals() {
    return GOALS;
  }

  /** What the official matrix links an action line to; empty where it does not know the line. */
  static List<SdgLink> official(String line) {
    Matcher code = LINE.matcher(line);
    String links = code.matches() ? MATRIX.getOrDefault(code.group(1), "") : "";
    return links.isEmpty()
        ? List.of()
        : Pattern.compile(" ").splitAsStream(links).map(SdgReference::link).toList();
  }

  private static SdgLink link(String link) {
    int dot = link.indexOf('.');
    return dot < 0
        ? new SdgLink(Integer.parseInt(link), null)
        : new SdgLink(Integer.parseInt(link.substring(0, dot)), link);
  }
}
