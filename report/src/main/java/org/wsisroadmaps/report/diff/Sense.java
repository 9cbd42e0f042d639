package org.wsisroadmaps.report.diff;

/**
 * What binds or bounds a reader.
 *
 * @param kind what it says
 * @param name which of its kind; words of one sense may take each other's place
 */
record Sense(Kind kind, String name) {

  /** What a sense says; the weightier first. */
  enum Kind {
    /** Who must do something, and how firmly. */
    OBLIGATION("an obligation"),
    /** That something is not so. */
    NEGATION("a negation"),
    /** How much, how many, when. */
    NUMBER("a number or date"),
    /** Of what so much, and in which currency. */
    UNIT("a unit or currency"),
    /** A body, a programme, a place. */
    NAME("a name"),
    /** How far it reaches. */
    SCOPE("the scope"),
    /** The same before a number, and only there. */
    BOUND("the scope"),
    /** Who acts, and for whom. */
    ACTOR("an actor"),
    /** One of two opposites, which counts only where the other takes its place. */
    OPPOSITE("a word to its opposite"),
    /** The same, written shorter. */
    SAME("the way of writing");

    private final String inWords;

    Kind(String inWords) {
      this.inWords = inWords;
    }

    /** The kind as it is told. */
    String inWords() {
      return inWords;
    }
  }

  /** The sense that this one is the opposite of. */
  Sense opposite() {
    int last = name.length() - 1;
    return new Sense(kind, name.substring(0, last) + (name.charAt(last) == '+' ? '-' : '+'));
  }

  /** Whether another way to write it is only that. */
  boolean isWrittenInManyWays() {
    return switch (kind) {
      case NUMBER, UNIT, SAME -> true;
      case OBLIGATION, NEGATION, NAME, SCOPE, BOUND, ACTOR, OPPOSITE -> false;
    };
  }
}
