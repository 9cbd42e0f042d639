package org.wsisroadmaps.ingest.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.Reference.Body;

/**
 * The names of the bodies that adopt resolutions, in the six languages of the United Nations. The
 * sectors stand for their assemblies: a resolution of ITU-T is one of the WTSA (Constitution of the
 * ITU, articles 18 and 22).
 */
final class BodyNames {

  /**
   * A body named in a text.
   *
   * @param body the body, or null where it is a conference whose resolutions have no body here
   * @param conference the conference as named, such as {@code PP-14}, or null
   * @param end where the name ends in the text
   */
  record Mention(@Nullable Body body, @Nullable String conference, int end) {}

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:the|ITU|of)\\s+)*(?:"
              + named(
                  "PP",
                  "PPs?|plenipotentiary(?:\\s+conferences?)?|conférence de plénipotentiaires"
                      + "|conferencia de plenipotenciarios|полномочн\\p{L}+ конференци\\p{L}+|ПК"
                      + "|全权代表大会|ل?مؤتمر المندوبين المفوضين")
              + "|"
              + named(
                  "WTDC",
                  "WTDCs?|world telecommunication development conferences?|ITU-D|CMDT|ВКРЭ"
                      + "|世界电信发展大会|(?:ا|ل)?لمؤتمر العالمي لتنمية الاتصالات")
              + "|"
              + named(
                  "WTSA",
                  "WTSAs?|world telecommunication standardization assembl(?:y|ies)|ITU-T"
                      + "|AMNT|ВАСЭ|世界电信标准化全会|الجمعية العالمية لتقييس الاتصالات")
              + "|"
              + named("COUNCIL", "councils?|conseil|consejo|совет\\p{L}?|理事会|(?:ال|لل)?مجلس")
              + "|"
              + named(
                  "UNGA",
                  "UNGA|(?:UN |united nations )?general assembly|assemblée générale"
                      + "|asamblea general|генеральн\\p{L}+ ассамбле\\p{L}|联合国大会|联大|الجمعية العامة")
              + "|"
              + named("OTHER", "WRC|RA|CMR|ВКР")
              + ")(?<edition>(?:[–-]?['’]?\\d{2}|[\\s–-]{0,3}(?:19|20)\\d{2})(?![\\p{L}\\d/]))?(?![[\\p{L}\\p{M}]&&[^\\p{IsHan}]])",
          FLAGS);

  private BodyNames() {}

  private static String named(String group, String names) {
    return "(?<" + group + ">" + names + ")";
  }

  /** The name that begins at a place of the text. */
  static Optional<Mention> at(String text, int from) {
    Matcher name = NAME.matcher(text).region(from, text.length()).useTransparentBounds(true);
    return name.lookingAt() ? Optional.of(mention(text, name)) : Optional.empty();
  }

  private static Mention mention(String text, Matcher name) {
    String which = group(name);
    boolean hasEdition = name.group("edition") != null;
    boolean known = !which.equals("OTHER");
    String conference =
        hasEdition || !known ? text.substring(name.start(which), name.end()).strip() : null;
    return new Mention(known ? Body.valueOf(which) : null, conference, name.end());
  }

  private static String group(Matcher name) {
    for (Body body : Body.values()) {
      if (name.group(body.name()) != null) {
        return body.name();
      }
    }
    return "OTHER";
  }
}
