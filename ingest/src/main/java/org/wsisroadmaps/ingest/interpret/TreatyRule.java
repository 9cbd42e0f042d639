package org.wsisroadmaps.ingest.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Reference;
import org.wsisroadmaps.model.Reference.Revision;

/**
 * Treaties: {@code ITRs (Rev. Dubai, 2012)}, the Radio Regulations, the Constitution and Convention
 * of the ITU, and conventions that are named after a place.
 */
final class TreatyRule implements ReferenceRule {

  private static final Pattern NAME =
      Pattern.compile(
          "(?:[Tt]he\\s+)?(?:"
              + "(?<ITR>(?:International Telecommunication(?:s)? Regulations\\s*(?:\\(ITRs?\\))?)|ITRs?)"
              + "|(?<RR>(?:ITU )?Radio Regulations\\s*(?:\\(RR\\))?|RR)"
              + "|(?<CSCV>ITU Constitution and Convention)"
              + "|(?<CS>ITU Constitution|Constitution of the ITU)"
              + "|(?<CV>ITU Convention|Convention of the ITU)"
              + "|(?<place>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)? Convention)"
              + ")(?![\\p{L}\\p{M}\\d])");

  @Override
  public Reach reach() {
    return Reach.OUTSIDE_TITLES;
  }

  @Override
  public Optional<Match> at(String text, int from) {
    Matcher name = NAME.matcher(text).region(from, text.length());
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    Optional<RevisionGrammar.Found> revised = RevisionGrammar.at(text, name.end());
    Revision revision = revised.map(RevisionGrammar.Found::revision).orElse(null);
    int end = revised.map(RevisionGrammar.Found::end).orElse(name.end());
    return Optional.of(Match.of(end, new Reference.Treaty(name(name), revision)));
  }

  private static String name(Matcher name) {
    for (String shortName : new String[] {"ITR", "RR", "CS", "CV"}) {
      if (name.group(shortName) != null) {
        return shortName;
      }
    }
    return name.group("CSCV") == null ? name.group("place") : name.group("CSCV");
  }
}
