package org.wsisroadmaps.model.reference;

import java.util.ArrayList;
import java.util.List;

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
  /** The old order of the Arabic letters. */
  ABJAD("ابجدهوزحطيكلمنسعفصقرشتثخذضظغ"),
  /** The Arabic alphabet. */
  ARABIC_ALPHABET("ابتثجحخدذرزسشصضطظعغفقكلمنهوي");

  private static final String CYRILLIC_LIKE_LATIN = "авсеткмнорху";
  private static final String LATIN_LIKE_CYRILLIC = "abcetkmhopxy";

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

  /**
   * The places that a letter may stand for: its own in each order of its script, and where it is a
   * Cyrillic one that looks like a Latin one, the place of that.
   */
  public static List<Integer> places(int letter) {
    List<Integer> places = new ArrayList<>();
    for (ListLetters order : values()) {
      int place = order.place(letter);
      if (place > 0) {
        places.add(place);
      }
    }
    int like = CYRILLIC_LIKE_LATIN.indexOf(Character.toLowerCase(letter));
    if (like >= 0) {
      places.add(LATIN.place(LATIN_LIKE_CYRILLIC.charAt(like)));
    }
    return places;
  }
}
