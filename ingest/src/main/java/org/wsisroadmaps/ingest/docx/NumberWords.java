package org.wsisroadmaps.ingest.docx;

import java.util.Locale;

/** Numbers in words, where languages have their own for them. */
final class NumberWords {

  private static final String[] ENGLISH =
      ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
              + " fifteen sixteen seventeen eighteen nineteen")
          .split(" ");
  private static final String[] ENGLISH_TENS =
      "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

  private static final String[] THAI = "ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า".split(" ");
  private static final String[] THAI_UNITS = {"", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"};

  private static final String[] VIETNAMESE = "không một hai ba bốn năm sáu bảy tám chín".split(" ");

  private static final String[] KOREAN_ONES = {
    "", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"
  };
  private static final String[] KOREAN_TENS = {
    "", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"
  };

  private static final String[] HINDI =
      ("शून्य एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस"
              + " बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस तीस इकतीस बत्तीस"
              + " तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस चालीस इकतालीस बयालीस तैंतालीस"
              + " चवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास पचास इक्यावन बावन तिरपन चौवन पचपन"
              + " छप्पन सत्तावन अट्ठावन उनसठ साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ"
              + " उनहत्तर सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर"
              + " उन्यासी अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी नब्बे"
              + " इक्यानबे बानबे तिरानबे चौरानबे पचानबे छियानबे सत्तानबे अट्ठानबे निन्यानबे सौ")
          .split(" ");

  private NumberWords() {}

  static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** 1st, 2nd, 3rd, 4th, 11th. */
  static String ordinal(int number) {
    boolean teens = number / 10 % 10 == 1;
    String ending =
        switch (teens ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return number + ending;
  }

  /** Such as {@code twenty-one}; digits from a million on. */
  static String english(int number) {
    if (number < 0 || number >= 1_000_000) {
      return String.valueOf(number);
    }
    if (number < 20) {
      return ENGLISH[number];
    }
    if (number < 100) {
      return ENGLISH_TENS[number / 10] + (number % 10 == 0 ? "" : "-" + ENGLISH[number % 10]);
    }
    int unit = number < 1000 ? 100 : 1000;
    return english(number / unit)
        + (unit == 100 ? " hundred" : " thousand")
        + (number % unit == 0 ? "" : " " + english(number % unit));
  }

  /** Such as {@code twenty-first}. */
  static String englishOrdinal(int number) {
    String words = english(number);
    int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
    String word = words.substring(last);
    String ordinal =
        switch (word) {
          case "one" -> "first";
          case "two" -> "second";
          case "three" -> "third";
          case "five" -> "fifth";
          case "eight" -> "eighth";
          case "nine" -> "ninth";
          case "twelve" -> "twelfth";
          default ->
              word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
        };
    return words.substring(0, last) + ordinal;
  }

  /** One is เอ็ด behind other digits, ten has no one before it, and twenty its own two. */
  static String thai(int number) {
    if (number < 0 || number >= 1_000_000) {
      return String.valueOf(number);
    }
    if (number < 10) {
      return THAI[number];
    }
    StringBuilder words = new StringBuilder();
    for (int power = 5, unit = 100_000; power >= 0; power--, unit /= 10) {
      int digit = number / unit % 10;
      if (digit == 0) {
        continue;
      }
      if (power == 0 && digit == 1) {
        words.append("เอ็ด");
      } else if (power == 1 && digit <= 2) {
        words.append(digit == 2 ? "ยี่สิบ" : "สิบ");
      } else {
        words.append(THAI[digit]).append(THAI_UNITS[power]);
      }
    }
    return words.toString();
  }

  /** Up to a hundred, which have a word each; digits above. */
  static String hindi(int number) {
    return number < 0 || number >= HINDI.length ? String.valueOf(number) : HINDI[number];
  }

  /** Up to ninety-nine; digits above. One, four and five change behind tens. */
  static String vietnamese(int number) {
    if (number < 0 || number > 99) {
      return String.valueOf(number);
    }
    if (number < 10) {
      return VIETNAMESE[number];
    }
    int tens = number / 10;
    String ones =
        switch (number % 10) {
          case 0 -> "";
          case 1 -> tens == 1 ? " một" : " mốt";
          case 5 -> " lăm";
          default -> " " + VIETNAMESE[number % 10];
        };
    return (tens == 1 ? "mười" : VIETNAMESE[tens] + " mươi") + ones;
  }

  /** Korea's own numbers, from 1 to 99. */
  static String nativeKorean(int number) {
    return number < 1 || number > 99
        ? String.valueOf(number)
        : KOREAN_TENS[number / 10] + KOREAN_ONES[number % 10];
  }
}
