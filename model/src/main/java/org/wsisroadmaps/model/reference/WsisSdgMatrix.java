package org.wsisroadmaps.model.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.SdgLink;

/**
 * The goals and targets that each WSIS action line is officially linked to.
 *
 * <p>Source: <i>WSIS-SDG Matrix: Linking WSIS Action Lines with Sustainable Development Goals</i>,
 * by the United Nations action line facilitators, ITU, 2015.
 */
public final class WsisSdgMatrix {

  private static final Map<String, List<SdgLink>> LINKS = new LinkedHashMap<>();

  static {
    put("C1", "1 3.8 3.d 5 10.c 16.5 16.6 16.10 17.8");
    put("C2", "1.4 8.2 9.1 9.a 9.c 11.5 11.b");
    put("C3", "1 2 3 5 6 7 8 9 10 11 12 13 14 15 16 17");
    put(
        "C4",
        "1.b 2.3 3.7 3.b 3.d 4.4 4.7 5.5 5.b 6.a 12.7 12.8 12.a 12.b 13.2 13.3 13.b 14.a 16.a 17.9"
            + " 17.18");
    put("C5", "1.4 4.1 4.3 4.5 5.b 7.1 7.a 7.b 8.1 9.1 9.c 11.3 11.b 16.2 17.8");
    put(
        "C6",
        "2.a 4.4 5.b 8.2 8.3 9.1 9.c 10.3 11.3 11.b 16.2 16.3 16.6 16.7 16.10 16.b 17.6 17.14"
            + " 17.16");
    put(
        "C7",
        "1.3 1.4 1.5 2.1 2.2 2.3 2.4 2.a 3 3.3 3.8 3.d 4 4.5 4.7 5.5 5.6 5.b 6.1 6.a 7.a 8.2 8.3"
            + " 8.5 8.9 8.10 9.1 9.3 9.4 9.c 10.2 11.6 11.b 12.6 12.8 13.1 13.2 13.3 13.b 14 14.4"
            + " 15 15.9 16.6 16.7 16.10 17.6 17.7 17.8 17.9 17.11 17.16 17.17 17.19");
    put("C8", "2.5 4.7 6.b 8.3 8.9 9 11.4 12.b");
    put("C9", "5.b 9.c 12.8 16.10");
    put(
        "C10",
        "1.5 2.3 3.8 4.7 5.1 8.6 9.1 10.2 10.3 11.3 12.8 13.3 16.7 16.10 17.6 17.7 17.8 17.18"
            + " 17.19");
    put("C11", "17.9 17.16 17.17");
  }

  private static final Pattern LINE = Pattern.compile("(C\\d{1,2})(?!\\d).*", Pattern.DOTALL);

  private WsisSdgMatrix() {}

  private static void put(String line, String links) {
    LINKS.put(line, Pattern.compile(" ").splitAsStream(links).map(WsisSdgMatrix::link).toList());
  }

  private static SdgLink link(String code) {
    int dot = code.indexOf('.');
    return dot < 0
        ? new SdgLink(Integer.parseInt(code), null)
        : new SdgLink(Integer.parseInt(code.substring(0, dot)), code);
  }

  /**
   * What an action line is linked to, in the order of the goals.
   *
   * @param line the action line's code, such as {@code C7}; a part of C7 (such as {@code C7
   *     e-health}) has the links of the whole
   * @return the links; empty where the matrix does not know the line
   */
  public static List<SdgLink> links(String line) {
    Matcher code = LINE.matcher(line);
    return code.matches() ? LINKS.getOrDefault(code.group(1), List.of()) : List.of();
  }
}
