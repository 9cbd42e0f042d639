package org.wsisroadmaps.ingest.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The forms in which Word writes the numbers that it counts: those of ST_NumberFormat (ECMA-376-1,
 * 17.18.59) and its {@code custom} ones. A number that a form has no sign for is written in digits.
 */
final class NumberFormat {

  /** A letter that is repeated more often is no number that a person made. */
  private static final int MOST_REPEATED = 100;

  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";
  private static final int[] HEBREW_VALUES = {
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400
  };

  /** The Greek and Georgian letters that {@code custom} formats count with, by their first one. */
  private static final Map<String, String> ALPHABETS =
      Map.of(
          "α", "αβγδεζηθικλμνξοπρστυφχψω",
          "Α", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
          "ა", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
          "а", "абвгдежзийклмнопрстуфхцчшщъыьэюя",
          "А", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ");

  private static final Map<String, IntFunction<String>> FORMS = forms();

  private NumberFormat() {}

  /**
   * A number as a format writes it.
   *
   * @param number the number, 0 or more
   * @param format a value of ST_NumberFormat
   * @param custom how a custom format begins to count, such as {@code 001, 002, 003, ...}
   */
  static String of(int number, String format, String custom) {
    if (format.equals("custom")) {
      return custom(number, custom.split(",", 2)[0].strip());
    }
    return FORMS.getOrDefault(format, String::valueOf).apply(number);
  }

  private static Map<String, IntFunction<String>> forms() {
    Map<String, IntFunction<String>> forms = new HashMap<>();
    forms.put("none", n -> "");
    forms.put("bullet", n -> "");
    forms.put("decimalZero", n -> n < 10 ? "0" + n : String.valueOf(n));
    forms.put("numberInDash", n -> "- " + n + " -");
    forms.put("hex", n -> Integer.toHexString(n).toUpperCase(Locale.ROOT));
    forms.put("upperRoman", n -> roman(n).toUpperCase(Locale.ROOT));
    forms.put("lowerRoman", NumberFormat::roman);
    forms.put("ordinal", NumberWords::ordinal);
    forms.put("cardinalText", n -> NumberWords.capitalised(NumberWords.english(n)));
    forms.put("ordinalText", n -> NumberWords.capitalised(NumberWords.englishOrdinal(n)));
    forms.put("dollarText", n -> NumberWords.capitalised(NumberWords.english(n)) + " and 00/100");
    putLetters(forms);
    putLists(forms);
    putDigits(forms);
    putCounting(forms);
    return forms;
  }

  private static void putLetters(Map<String, IntFunction<String>> forms) {
    forms.put("upperLetter", repeated("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
    forms.put("lowerLetter", repeated("abcdefghijklmnopqrstuvwxyz"));
    forms.put("russianUpper", repeated("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ"));
    forms.put("russianLower", repeated("абвгдежзиклмнопрстуфхцчшщыэюя"));
    forms.put("arabicAlpha", repeated("أبتثجحخدذرزسشصضطظعغفقكلمنهوي"));
    forms.put("arabicAbjad", repeated("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"));
    forms.put("thaiLetters", repeated("กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"));
    // the standard has the two the wrong way round, and so have Word and LibreOffice
    forms.put("hindiConsonants", repeated("अआइईउऊऋऌऍऎएऐऑऒओऔ"));
    forms.put("hindiVowels", repeated("कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसह"));
    forms.put("chicago", repeated("*†‡§"));
    forms.put("hebrew1", NumberFormat::hebrewNumeral);
    forms.put("hebrew2", NumberFormat::hebrewLetters);
  }

  private static void putLists(Map<String, IntFunction<String>> forms) {
    String hiragana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    String halfWidth = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
    forms.put("aiueoFullWidth", cycled(hiragana));
    forms.put("aiueo", cycled(halfWidth));
    forms.put("irohaFullWidth", cycled("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"));
    forms.put("iroha", cycled("ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"));
    forms.put("ganada", cycled("가나다라마바사아자차카타파하"));
    forms.put("chosung", cycled("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"));
    forms.put("ideographTraditional", listed("甲乙丙丁戊己庚辛壬癸"));
    forms.put("ideographZodiac", listed("子丑寅卯辰巳午未申酉戌亥"));
    forms.put("ideographZodiacTraditional", NumberFormat::sexagenary);
    forms.put("ideographEnclosedCircle", listed("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉"));
    forms.put("decimalEnclosedCircle", listed("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"));
    forms.put("decimalEnclosedCircleChinese", listed("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"));
    forms.put("decimalEnclosedFullstop", listed("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛"));
    forms.put("decimalEnclosedParen", listed("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"));
  }

  private static void putDigits(Map<String, IntFunction<String>> forms) {
    forms.put("decimalFullWidth", digits("０１２３４５６７８９"));
    forms.put("decimalFullWidth2", digits("０１２３４５６７８９"));
    forms.put("ideographDigital", digits("〇一二三四五六七八九"));
    forms.put("japaneseDigitalTenThousand", digits("〇一二三四五六七八九"));
    forms.put("taiwaneseDigital", digits("○一二三四五六七八九"));
    forms.put("koreanDigital", digits("영일이삼사오육칠팔구"));
    forms.put("koreanDigital2", digits("零一二三四五六七八九"));
    forms.put("thaiNumbers", digits("๐๑๒๓๔๕๖๗๘๙"));
    forms.put("hindiNumbers", digits("०१२३४५६७८९"));
  }

  private static void putCounting(Map<String, IntFunction<String>> forms) {
    Myriads chinese = new Myriads("零一二三四五六七八九", "十百千万", Myriads.Ones.BUT_IN_TEENS);
    Myriads japanese = new Myriads(" 一二三四五六七八九", "十百千万", Myriads.Ones.BEFORE_MYRIADS);
    Myriads korean = new Myriads(" 일이삼사오육칠팔구", "십백천만", Myriads.Ones.NEVER);
    IntFunction<String> belowHundred = n -> n < 100 ? chinese.of(n) : digits("○一二三四五六七八九").apply(n);
    forms.put("chineseCounting", belowHundred);
    forms.put("taiwaneseCounting", belowHundred);
    forms.put("chineseCountingThousand", chinese::of);
    forms.put("taiwaneseCountingThousand", chinese::of);
    forms.put("chineseLegalSimplified", new Myriads("零壹贰叁肆伍陆柒捌玖", "拾佰仟万", Myriads.Ones.ALWAYS)::of);
    forms.put(
        "ideographLegalTraditional", new Myriads("零壹貳參肆伍陸柒捌玖", "拾佰仟萬", Myriads.Ones.ALWAYS)::of);
    forms.put("japaneseCounting", japanese::of);
    forms.put("japaneseLegal", new Myriads(" 壱弐参四伍六七八九", "拾百阡萬", Myriads.Ones.ALWAYS)::of);
    forms.put("koreanCounting", korean::of);
    forms.put("koreanLegal", n -> n < 100 ? NumberWords.nativeKorean(n) : korean.of(n));
    forms.put("thaiCounting", NumberWords::thai);
    forms.put("bahtText", n -> NumberWords.thai(n) + "บาทถ้วน");
    forms.put("hindiCounting", NumberWords::hindi);
    forms.put("vietnameseCounting", NumberWords::vietnamese);
  }

  /** A to Z, then AA to ZZ, AAA to ZZZ. */
  private static IntFunction<String> repeated(String letters) {
    int size = letters.length();
    return n ->
        n < 1
            ? String.valueOf(n)
            : letters
                .substring((n - 1) % size, (n - 1) % size + 1)
                .repeat(Math.min(1 + (n - 1) / size, MOST_REPEATED));
  }

  /** From the last sign on to the first again. */
  private static IntFunction<String> cycled(String signs) {
    int size = signs.length();
    return n -> n < 1 ? String.valueOf(n) : signs.substring((n - 1) % size, (n - 1) % size + 1);
  }

  private static IntFunction<String> listed(String signs) {
    return n -> n < 1 || n > signs.length() ? String.valueOf(n) : signs.substring(n - 1, n);
  }

  private static IntFunction<String> digits(String ten) {
    return n ->
        String.valueOf(n)
            .chars()
            .mapToObj(digit -> String.valueOf(ten.charAt(digit - '0')))
            .collect(Collectors.joining());
  }

  /** The sixty years of ten stems and twelve branches. */
  private static String sexagenary(int number) {
    return number < 1 || number > 60
        ? String.valueOf(number)
        : "甲乙丙丁戊己庚辛壬癸".charAt((number - 1) % 10)
            + String.valueOf("子丑寅卯辰巳午未申酉戌亥".charAt((number - 1) % 12));
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int left = Math.min(number, 4000);
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
        left -= ROMAN_VALUES[i];
      }
    }
    return roman.toString();
  }

  /** Letters whose values add up; 15 and 16 are 9 and 6 or 7, since others name God. */
  private static String hebrewNumeral(int number) {
    if (number < 1 || number > 999) {
      return String.valueOf(number);
    }
    StringBuilder numeral = new StringBuilder();
    int left = number;
    for (int i = HEBREW_VALUES.length - 1; i >= 0; i--) {
      if (left == 15 || left == 16) {
        return numeral + (left == 15 ? "טו" : "טז");
      }
      while (left >= HEBREW_VALUES[i]) {
        numeral.append(HEBREW.charAt(i));
        left -= HEBREW_VALUES[i];
      }
    }
    return numeral.toString();
  }

  /** Alef to tav, then tav before each. */
  private static String hebrewLetters(int number) {
    int size = HEBREW.length();
    return number < 1
        ? String.valueOf(number)
        : "ת".repeat(Math.min((number - 1) / size, MOST_REPEATED))
            + HEBREW.charAt((number - 1) % size);
  }

  /** A number as a custom format writes it whose first number is told. */
  private static String custom(int number, String first) {
    String alphabet = ALPHABETS.get(first);
    if (alphabet != null) {
      return repeated(alphabet).apply(number);
    }
    boolean zeros =
        IntStream.range(0, first.length())
            .allMatch(i -> first.charAt(i) == '0' || i == first.length() - 1);
    boolean padded = first.matches("\\d{2,9}") && zeros;
    String digits = String.valueOf(number);
    return padded ? "0".repeat(Math.max(0, first.length() - digits.length())) + digits : digits;
  }
}
