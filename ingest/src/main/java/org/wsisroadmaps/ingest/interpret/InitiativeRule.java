package org.wsisroadmaps.ingest.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Reference;

/**
 * Regional initiatives: {@code AFR4: Fostering innovation ecosystems}. The six regions of the ITU
 * may stand alone, the code of any other only with a title behind a colon.
 */
final class InitiativeRule implements ReferenceRule {

  private static final Pattern CODE =
      Pattern.compile(
          "(?:(?<region>AFR|AMS|ARB|ASP|CIS|EUR)[\\s–-]{0,2}(?:RI\\s?)?(?<number>\\d{1,2})(?![\\p{L}\\d./])"
              + "|(?<other>\\p{Lu}{3})(?<count>\\d)(?=\\s*:))");
  private static final Pattern TITLE =
      Pattern.compile(
          "\\s*(?::|[–—-]\\s)\\s*(?<title>[^;]*?)(?=;|$|[\\s,.]\\s*\\p{Lu}{3}-?\\d{1,2}\\s*[:–-])");

  @Override
  public Reach reach() {
    return Reach.ANYWHERE;
  }

  @Override
  public Optional<Match> at(String text, int from) {
    Matcher code = CODE.matcher(text).region(from, text.length()).useTransparentBounds(true);
    if (!code.lookingAt()) {
      return Optional.empty();
    }
    String region = code.group("region") == null ? code.group("other") : code.group("region");
    String number = code.group("number") == null ? code.group("count") : code.group("number");
    Matcher title = TITLE.matcher(text).region(code.end(), text.length());
    boolean titled = title.lookingAt();
    String words = titled ? title.group("title").strip().replaceFirst("[.,\\s]+$", "") : "";
    int end = titled ? title.end() : code.end();
    return Optional.of(
        Match.of(end, new Reference.Initiative(region, Integer.parseInt(number), words)));
  }
}
