package org.wsisroadmaps.report.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.report.diff.Sense.Kind;
import org.wsisroadmaps.report.diff.Side.Found;
import org.wsisroadmaps.report.diff.Side.Part;

/**
 * Weighs a change of words: what is only written otherwise is set aside; what is left and binds or
 * bounds a reader is substantive; the rest is wording.
 */
final class Weighing {

  private static final List<String> NEGATING =
      List.of("un", "in", "im", "il", "ir", "dis", "non", "mis", "under", "over", "de", "anti");

  /** Little words that, written apart or together, make other words: a part, apart. */
  private static final Set<String> LITTLE =
      Set.of("a", "an", "in", "to", "so", "at", "no", "on", "of", "us", "it", "not", "all", "any");

  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "&");

  private static final Set<String> LEFT_OUT_OF_ACRONYMS =
      Set.of("of", "and", "the", "for", "on", "to", "in", "a");

  private final Side old;
  private final Side now;
  private final boolean asSentence;
  private final List<Part> gone;
  private final List<Part> come;

  /**
   * Two texts.
   *
   * @param asSentence whether the text begins as a sentence does: with a capital that makes no name
   */
  Weighing(Side old, Side now, boolean asSentence) {
    this.old = old;
    this.now = now;
    this.asSentence = asSentence;
    this.gone = without(old.parts(), now.parts());
    this.come = without(now.parts(), old.parts());
  }

  /** The parts that the other side does not hold as often. */
  private static List<Part> without(List<Part> parts, List<Part> others) {
    Map<String, Integer> held = new HashMap<>();
    others.forEach(part -> held.merge(part.key(), 1, Integer::sum));
    List<Part> own = new ArrayList<>();
    for (Part part : parts) {
      if (held.merge(part.key(), -1, Integer::sum) < 0) {
        own.add(part);
      }
    }
    return own;
  }

  Meaning meaning() {
    if (gone.isEmpty() && come.isEmpty()) {
      return reordered()
          .orElseGet(
              () -> Meaning.editorial("only punctuation, numbering, letter case or order changed"));
    }
    setJoinedAside(gone, old, come, now);
    setJoinedAside(come, now, gone, old);
    setAcronymsAside(gone, old, come, now);
    setAcronymsAside(come, now, gone, old);
    // a beginning like un- is no slip
    Optional<Meaning> negated = negatingPrefix();
    setWrittenOutAside(gone, old, now);
    setWrittenOutAside(come, now, old);
    setSpelledAside();
    return negated
        .or(this::senses)
        .or(() -> gone.isEmpty() == come.isEmpty() ? Optional.empty() : enumerated())
        .orElseGet(() ->
            gone.isEmpty() && come.isEmpty()
                ? Meaning.editorial("only the spelling changed")
                : Meaning.wording(
                    "words changed, but no number, date, name, obligation, negation, scope or"
                        + " actor that is known by rule"));
  }

  private Word word(Side side, Part part) {
    return side.words().get(part.from());
  }

  /** Sets aside words that are written together on one side and apart on the other. */
  private static void setJoinedAside(
      List<Part> apart, Side apartSide, List<Part> joined, Side joinedSide) {
    for (Part one : List.copyOf(joined)) {
      String letters = one.isWord() ? letters(joinedSide.words().get(one.from())) : "";
      for (int i = 0; i < apart.size() && !letters.isEmpty(); i++) {
        StringBuilder together = new StringBuilder();
        int to = i;
        while (to < apart.size()
            && apart.get(to).isWord()
            && apart.get(to).from() == apart.get(i).from() + to - i
            && together.length() < letters.length()) {
          together.append(letters(apartSide.words().get(apart.get(to++).from())));
        }
        if (to > i
            && together.toString().equals(letters)
            && mayBeJoined(apart.subList(i, to), apartSide)) {
          apart.subList(i, to).clear();
          joined.remove(one);
          break;
        }
      }
    }
  }

  private static String letters(Word word) {
    return word.form().replace("-", "").replace("'", "");
  }

  private static boolean mayBeJoined(List<Part> parts, Side side) {
    boolean bound =
        parts.stream()
            .flatMap(part -> side.found().stream().filter(one -> covers(one, part)))
            .anyMatch(one ->
                one.sense().kind() == Kind.OBLIGATION || one.sense().kind() == Kind.NEGATION);
    long numbers = parts.stream().filter(part -> side.words().get(part.from()).isNumber()).count();
    return parts.size() == 1
        || !bound && numbers < 2 && parts.stream().noneMatch(part -> LITTLE.contains(part.key()));
  }

  private static boolean covers(Found one, Part part) {
    return one.from() < part.to() && part.from() < one.to();
  }

  /** Sets aside an acronym where the other side, or its own, writes it out. */
  private static void setAcronymsAside(
      List<Part> parts, Side side, List<Part> others, Side otherSide) {
    for (Part part : List.copyOf(parts)) {
      Word acronym = side.words().get(part.from());
      if (!part.isWord() || !acronym.isAcronym() || acronym.form().length() < 2) {
        continue;
      }
      String letters = acronym.form().toLowerCase(Locale.ROOT);
      int[] there = writtenOut(letters, otherSide.words());
      if (there != null) {
        parts.remove(part);
        // an acronym that came behind the words that it stands for takes none of their places
        if (writtenOut(letters, side.words()) == null) {
          others.removeIf(other -> other.from() >= there[0] && other.to() <= there[1]);
        }
      }
    }
  }

  /** Sets aside words that an acronym stands for, which both sides hold. */
  private static void setWrittenOutAside(List<Part> parts, Side side, Side otherSide) {
    for (Word acronym : side.words()) {
      if (!parts.isEmpty()
          && acronym.isAcronym()
          && otherSide.words().stream().anyMatch(word -> word.form().equals(acronym.form()))) {
        int[] range = writtenOut(acronym.form().toLowerCase(Locale.ROOT), side.words());
        if (range != null && IntStream.range(range[0], range[1]).allMatch(side::changed)) {
          parts.removeIf(part -> part.from() >= range[0] && part.to() <= range[1]);
        }
      }
    }
  }

  /** The words that begin with the letters of an acronym, or null. */
  private static int @Nullable [] writtenOut(String letters, List<Word> words) {
    for (int from = 0; from < words.size(); from++) {
      int at = from;
      int letter = 0;
      while (at < words.size() && letter < letters.length()) {
        String form = words.get(at).form();
        if (!form.isEmpty() && form.charAt(0) == letters.charAt(letter)) {
          letter++;
        } else if (letter == 0 || !LEFT_OUT_OF_ACRONYMS.contains(form)) {
          break;
        }
        at++;
      }
      if (letter == letters.length() && at - from >= 2) {
        return new int[] {from, at};
      }
    }
    return null;
  }

  private void setSpelledAside() {
    for (Part one : List.copyOf(gone)) {
      if (!one.isWord()) {
        continue;
      }
      come.stream()
          .filter(other -> other.isWord() && Spelling.isSame(word(old, one), word(now, other)))
          .findFirst()
          .ifPresent(other -> {
            gone.remove(one);
            come.remove(other);
          });
    }
  }

  /** The weightiest sense that came, went or became another. */
  private Optional<Meaning> senses() {
    Map<Sense, Found> left = counted(old, now, gone);
    Map<Sense, Found> arrived = counted(now, old, come);
    for (Kind kind : Kind.values()) {
      List<Found> before = ofKind(left, kind);
      List<Found> after = ofKind(arrived, kind);
      if (kind == Kind.NAME) {
        Optional<Meaning> names = names();
        if (names.isPresent()) {
          return names;
        }
      } else if (kind == Kind.OPPOSITE) {
        for (Found one : before) {
          Found other = arrived.get(one.sense().opposite());
          if (other != null) {
            return told(kind, List.of(old.quoted(one)), List.of(now.quoted(other)));
          }
        }
      } else if (kind != Kind.SAME && !(before.isEmpty() && after.isEmpty())) {
        return told(
            kind,
            before.stream().map(old::quoted).toList(),
            after.stream().map(now::quoted).toList());
      }
    }
    return Optional.empty();
  }

  /** Whether something was added to what is enumerated, or dropped from it. */
  private Optional<Meaning> enumerated() {
    Optional<String> went = old.enumerated();
    Optional<String> came = now.enumerated();
    return went.isEmpty() && came.isEmpty()
        ? Optional.empty()
        : told(Kind.SCOPE, went.stream().toList(), came.stream().toList());
  }

  private static List<Found> ofKind(Map<Sense, Found> found, Kind kind) {
    return found.entrySet().stream()
        .filter(one -> one.getKey().kind() == kind)
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The senses of changed words that the other side does not have as often. */
  private static Map<Sense, Found> counted(Side side, Side other, List<Part> own) {
    Map<Sense, Integer> held =
        touched(other, null).stream()
            .collect(Collectors.toMap(Found::sense, one -> 1, Integer::sum, HashMap::new));
    Map<Sense, Found> found = new LinkedHashMap<>();
    for (Found one : touched(side, own)) {
      if (held.merge(one.sense(), -1, Integer::sum) < 0) {
        found.putIfAbsent(one.sense(), one);
      }
    }
    return found;
  }

  /** The senses of changed words; of those that are left, where these are named. */
  private static List<Found> touched(Side side, @Nullable List<Part> left) {
    return side.found().stream()
        .filter(side::changed)
        .filter(one -> left == null || left.stream().anyMatch(part -> covers(one, part)))
        .filter(one ->
            switch (one.sense().kind()) {
              case OBLIGATION, NEGATION, NUMBER, UNIT, NAME, SAME -> true;
              // a sentence that came says more, and changes nothing that was said
              case SCOPE, BOUND, ACTOR, OPPOSITE -> !side.inWholeSentence(one);
            })
        .toList();
  }

  private Optional<Meaning> names() {
    Function<Side, Function<Part, Boolean>> isName =
        side ->
            part ->
                part.isWord()
                    && (side.isName(part.from())
                        || !asSentence
                            && part.from() == 0
                            && Character.isUpperCase(side.words().get(0).text().codePointAt(0)));
    List<String> before =
        gone.stream().filter(isName.apply(old)::apply).map(part -> word(old, part).text()).toList();
    List<String> after =
        come.stream().filter(isName.apply(now)::apply).map(part -> word(now, part).text()).toList();
    return before.isEmpty() && after.isEmpty() ? Optional.empty() : told(Kind.NAME, before, after);
  }

  /** Whether a word became the same with un- or another such beginning, or without. */
  private Optional<Meaning> negatingPrefix() {
    for (Part one : gone) {
      for (Part other : come) {
        String a = word(old, one).form();
        String b = word(now, other).form();
        if (one.isWord() && other.isWord() && (isNegated(a, b) || isNegated(b, a))) {
          return told(
              Kind.NEGATION, List.of(word(old, one).text()), List.of(word(now, other).text()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNegated(String negated, String word) {
    String bare = negated.replace("-", "");
    return word.length() > 3
        && (NEGATING.stream().anyMatch(prefix -> bare.equals(prefix + word))
            || bare.endsWith("less") && isOfOneStem(bare.substring(0, bare.length() - 4), word));
  }

  private static boolean isOfOneStem(String stem, String word) {
    return word.equals(stem + "ful") || word.equals(stem);
  }

  /** Where only the order changed: whether a number or a negation stands by another word now. */
  private Optional<Meaning> reordered() {
    if (forms(old).equals(forms(now))) {
      return Optional.empty();
    }
    Set<String> before = bindings(old);
    Set<String> after = bindings(now);
    return before.equals(after)
        ? Optional.empty()
        : Optional.of(Meaning.substantive("a number or a negation belongs to another word"));
  }

  private static List<String> forms(Side side) {
    return side.words().stream().map(Word::form).toList();
  }

  /** Numbers and negations with the word that follows them and what is counted in. */
  private static Set<String> bindings(Side side) {
    Set<String> bindings = new HashSet<>();
    List<Found> found = side.found();
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      if (one.sense().kind() == Kind.NUMBER || one.sense().kind() == Kind.NEGATION) {
        int end = one.to();
        for (int k = i + 1; k < found.size() && found.get(k).from() == end; k++) {
          Kind kind = found.get(k).sense().kind();
          end = kind == Kind.NUMBER || kind == Kind.UNIT ? found.get(k).to() : end;
        }
        bindings.add(one.sense() + " " + follower(side, end));
      }
    }
    return bindings;
  }

  private static String follower(Side side, int at) {
    if (at >= side.words().size()) {
      return "";
    }
    Word next = side.words().get(at);
    int end = side.words().get(at - 1).to();
    boolean sentence = end > next.from() || next.startsSentence();
    return sentence || LITTLE.contains(next.form()) || CONJUNCTIONS.contains(next.form())
        ? ""
        : next.form();
  }

  private static Optional<Meaning> told(Kind kind, List<String> before, List<String> after) {
    String change =
        before.isEmpty()
            ? "“" + after.getFirst() + "” came"
            : after.isEmpty()
                ? "“" + before.getFirst() + "” went"
                : "“" + before.getFirst() + "” became “" + after.getFirst() + "”";
    return Optional.of(Meaning.substantive(kind.inWords() + " changed: " + change));
  }
}
