package org.wsisroadmaps.ingest.interpret;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Reference;

/** Documents with a symbol: {@code C25/18}, {@code Recommendation ITU-T X.1060}. */
final class DocumentRule implements ReferenceRule {

  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?:(?:Council\\s+)?(?:[Dd]ocuments?|[Dd]oc\\.)\\s+)?(?<council>C\\d{2}/(?:INF/|DT/)?\\d{1,3})(?![\\d/])"
              + "|(?:ITU\\s+)?Rec(?:ommendations?|\\.)\\s+(?<rec>(?:ITU-[TR]\\s+)?\\p{Lu}{1,2}\\.\\d{1,4}(?:\\.\\d{1,3})?)"
              + "|(?<itut>ITU-[TR]\\s+(?:Rec(?:ommendation|\\.)\\s+)?\\p{Lu}{1,2}\\.\\d{1,4}(?:\\.\\d{1,3})?)");

  @Override
  public Reach reach() {
    return Reach.ANYWHERE;
  }

  @Override
  public Optional<Match> at(String text, int from) {
    Matcher symbol = SYMBOL.matcher(text).region(from, text.length());
    if (!symbol.lookingAt()) {
      return Optional.empty();
    }
    String name = symbol.group("council");
    if (name == null) {
      name = symbol.group("rec") == null ? symbol.group("itut") : symbol.group("rec");
    }
    return Optional.of(Match.of(symbol.end(), new Reference.Document(name, null)));
  }
}
