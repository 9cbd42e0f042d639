package org.wsisroadmaps.model.reference;

/**
 * The letters that lists are counted with, in the scripts of the languages of the United Nations,
 * in the orders in which they count. Russian lists leave letters out (ECMA-376 part 1, 17.18.59,
 * {@code russianLower}) or count all of them; Arabic ones follow the old order of the letters
 * (abjad) or that of the alphabet.
 */
public enum ListLetters {
  /** The Latin alphabet. */
  LATIN("abcdefghijklmnopqrstuvwxyz"),
  /** The Russian letters that lists are counted with. */
  RUSSIAN("абвгдежзиклмнопрстуфхцчшщэюя"),
  /** The whole Russian alphabet. */
  RUSSIAN_ALPHABET("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
  /** Latin letters that are typed as the Cyrillic ones that look like them. */
  CYRILLIC_AS_LATIN("авсdеfgнijкlмnорqrsтuvwхуz"),
  /** The old order of the Arabic letters. */
  ABJAD("ابجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
  /** The Arabic alphabet. */
  ARABIC_ALPHABET("ابتثجحخدذرزسشصضطظعغفقكلمنهوي");

  private final String letters;

  ListLetters(String letters) {
    this.letters = letters;
  }

  /**
   * The place of a letter in this order.
   *
   * @return the place, from 1; 0 where the letter is none of this order
   */
  public int place(int letter) {
    int plain =
        switch (letter) {
          case 'أ', 'إ', 'آ' -> 'ا';
          default -> Character.toLowerCase(letter);
        };
    return letters.indexOf(plain) + 1;
  }

  /** The letter of a place, from 1. */
  public String letter(int place) {
    return letters.substring(place - 1, place);
  }
}
