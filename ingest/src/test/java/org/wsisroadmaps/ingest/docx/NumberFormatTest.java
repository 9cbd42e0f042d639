package org.wsisroadmaps.ingest.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every value of ST_NumberFormat, and custom formats. */
class NumberFormatTest {

  private static final int[] NUMBERS = {1, 2, 3, 10, 11, 15, 21, 22, 101};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "decimal | 1, 2, 3, 10, 11, 15, 21, 22, 101",
        "upperRoman | I, II, III, X, XI, XV, XXI, XXII, CI",
        "lowerRoman | i, ii, iii, x, xi, xv, xxi, xxii, ci",
        "upperLetter | A, B, C, J, K, O, U, V, WWWW",
        "lowerLetter | a, b, c, j, k, o, u, v, wwww",
        "ordinal | 1st, 2nd, 3rd, 10th, 11th, 15th, 21st, 22nd, 101st",
        "cardinalText | One, Two, Three, Ten, Eleven, Fifteen, Twenty-one, Twenty-two, One hundred one",
        "ordinalText | First, Second, Third, Tenth, Eleventh, Fifteenth, Twenty-first, Twenty-second, One hundred first",
        "hex | 1, 2, 3, A, B, F, 15, 16, 65",
        "chicago | *, †, ‡, †††, ‡‡‡, ‡‡‡‡, ******, ††††††, **************************",
        "ideographDigital | 一, 二, 三, 一〇, 一一, 一五, 二一, 二二, 一〇一",
        "japaneseCounting | 一, 二, 三, 十, 十一, 十五, 二十一, 二十二, 百一",
        "aiueo | ｱ, ｲ, ｳ, ｺ, ｻ, ｿ, ﾅ, ﾆ, ｹ",
        "iroha | ｲ, ﾛ, ﾊ, ﾇ, ﾙ, ﾖ, ﾅ, ﾗ, ﾎ",
        "decimalFullWidth | １, ２, ３, １０, １１, １５, ２１, ２２, １０１",
        "decimalHalfWidth | 1, 2, 3, 10, 11, 15, 21, 22, 101",
        "japaneseLegal | 壱, 弐, 参, 壱拾, 壱拾壱, 壱拾伍, 弐拾壱, 弐拾弐, 壱百壱",
        "japaneseDigitalTenThousand | 一, 二, 三, 一〇, 一一, 一五, 二一, 二二, 一〇一",
        "decimalEnclosedCircle | ①, ②, ③, ⑩, ⑪, ⑮, 21, 22, 101",
        "decimalFullWidth2 | １, ２, ３, １０, １１, １５, ２１, ２２, １０１",
        "aiueoFullWidth | ア, イ, ウ, コ, サ, ソ, ナ, ニ, ケ",
        "irohaFullWidth | イ, ロ, ハ, ヌ, ル, ヨ, ナ, ラ, ホ",
        "decimalZero | 01, 02, 03, 10, 11, 15, 21, 22, 101",
        "ganada | 가, 나, 다, 차, 카, 가, 사, 아, 다",
        "chosung | ㄱ, ㄴ, ㄷ, ㅊ, ㅋ, ㄱ, ㅅ, ㅇ, ㄷ",
        "decimalEnclosedFullstop | ⒈, ⒉, ⒊, ⒑, ⒒, ⒖, 21, 22, 101",
        "decimalEnclosedParen | ⑴, ⑵, ⑶, ⑽, ⑾, ⒂, 21, 22, 101",
        "decimalEnclosedCircleChinese | ①, ②, ③, ⑩, ⑪, ⑮, 21, 22, 101",
        "ideographEnclosedCircle | ㊀, ㊁, ㊂, ㊉, 11, 15, 21, 22, 101",
        "ideographTraditional | 甲, 乙, 丙, 癸, 11, 15, 21, 22, 101",
        "ideographZodiac | 子, 丑, 寅, 酉, 戌, 15, 21, 22, 101",
        "ideographZodiacTraditional | 甲子, 乙丑, 丙寅, 癸酉, 甲戌, 戊寅, 甲申, 乙酉, 101",
        "taiwaneseCounting | 一, 二, 三, 十, 十一, 十五, 二十一, 二十二, 一○一",
        "ideographLegalTraditional | 壹, 貳, 參, 壹拾, 壹拾壹, 壹拾伍, 貳拾壹, 貳拾貳, 壹佰零壹",
        "taiwaneseCountingThousand | 一, 二, 三, 十, 十一, 十五, 二十一, 二十二, 一百零一",
        "taiwaneseDigital | 一, 二, 三, 一○, 一一, 一五, 二一, 二二, 一○一",
        "chineseCounting | 一, 二, 三, 十, 十一, 十五, 二十一, 二十二, 一○一",
        "chineseLegalSimplified | 壹, 贰, 叁, 壹拾, 壹拾壹, 壹拾伍, 贰拾壹, 贰拾贰, 壹佰零壹",
        "chineseCountingThousand | 一, 二, 三, 十, 十一, 十五, 二十一, 二十二, 一百零一",
        "koreanDigital | 일, 이, 삼, 일영, 일일, 일오, 이일, 이이, 일영일",
        "koreanCounting | 일, 이, 삼, 십, 십일, 십오, 이십일, 이십이, 백일",
        "koreanLegal | 하나, 둘, 셋, 열, 열하나, 열다섯, 스물하나, 스물둘, 백일",
        "koreanDigital2 | 一, 二, 三, 一零, 一一, 一五, 二一, 二二, 一零一",
        "vietnameseCounting | một, hai, ba, mười, mười một, mười lăm, hai mươi mốt, hai mươi hai, 101",
        "russianLower | а, б, в, к, л, п, х, ц, оооо",
        "russianUpper | А, Б, В, К, Л, П, Х, Ц, ОООО",
        "numberInDash | - 1 -, - 2 -, - 3 -, - 10 -, - 11 -, - 15 -, - 21 -, - 22 -, - 101 -",
        "hebrew1 | א, ב, ג, י, יא, טו, כא, כב, קא",
        "hebrew2 | א, ב, ג, י, כ, ס, ש, ת, תתתתמ",
        "arabicAlpha | أ, ب, ت, ر, ز, ض, ق, ك, ظظظظ",
        "arabicAbjad | أ, ب, ج, ي, ك, س, ش, ت, فففف",
        "hindiVowels | क, ख, ग, ञ, ट, ण, ऩ, प, ययय",
        "hindiConsonants | अ, आ, इ, ऎ, ए, ओ, उउ, ऊऊ, उउउउउउउ",
        "hindiNumbers | १, २, ३, १०, ११, १५, २१, २२, १०१",
        "hindiCounting | एक, दो, तीन, दस, ग्यारह, पंद्रह, इक्कीस, बाईस, 101",
        "thaiLetters | ก, ข, ค, ญ, ฎ, ฒ, ธ, น, ถถถ",
        "thaiNumbers | ๑, ๒, ๓, ๑๐, ๑๑, ๑๕, ๒๑, ๒๒, ๑๐๑",
        "thaiCounting | หนึ่ง, สอง, สาม, สิบ, สิบเอ็ด, สิบห้า, ยี่สิบเอ็ด, ยี่สิบสอง, หนึ่งร้อยเอ็ด",
        "bahtText | หนึ่งบาทถ้วน, สองบาทถ้วน, สามบาทถ้วน, สิบบาทถ้วน, สิบเอ็ดบาทถ้วน, สิบห้าบาทถ้วน, ยี่สิบเอ็ดบาทถ้วน, ยี่สิบสองบาทถ้วน, หนึ่งร้อยเอ็ดบาทถ้วน",
        "dollarText | One and 00/100, Two and 00/100, Three and 00/100, Ten and 00/100, Eleven and 00/100, Fifteen and 00/100, Twenty-one and 00/100, Twenty-two and 00/100, One hundred one and 00/100",
        "none | ''",
        "aFormatOfTheFuture | 1, 2, 3, 10, 11, 15, 21, 22, 101",
      })
  void numbersAreWrittenAsTheFormatSays(String format, String expected) {
    String written =
        IntStream.of(NUMBERS)
            .mapToObj(number -> NumberFormat.of(number, format, ""))
            .collect(Collectors.joining(", "));
    assertThat(written.replaceAll("^(, )+$", "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "001, 002, 003, ... | 7 | 007",
        "001, 002, 003, ... | 1234 | 1234",
        "0001, 0002, 0003, ... | 12 | 0012",
        "00001, 00002, 00003, ... | 12 | 00012",
        "α, β, γ, ... | 3 | γ",
        "Α, Β, Γ, ... | 25 | ΑΑ",
        "ა, ბ, გ, ... | 2 | ბ",
        "1, 2, 3, ... | 4 | 4",
        "something else | 4 | 4",
        "'' | 4 | 4",
      })
  void customFormatsTellHowTheyBegin(String custom, int number, String expected) {
    assertThat(NumberFormat.of(number, "custom", custom)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chineseCountingThousand | 1005 | 一千零五",
        "chineseCountingThousand | 10010 | 一万零一十",
        "chineseCountingThousand | 120000 | 十二万",
        "chineseLegalSimplified | 110 | 壹佰壹拾",
        "japaneseCounting | 11111 | 一万千百十一",
        "koreanCounting | 10203 | 만이백삼",
        "koreanLegal | 99 | 아흔아홉",
        "koreanLegal | 100 | 백",
        "hebrew1 | 316 | שטז",
        "hebrew1 | 1000 | 1000",
        "hindiCounting | 100 | सौ",
        "hindiCounting | 101 | 101",
        "vietnameseCounting | 45 | bốn mươi lăm",
        "cardinalText | 1215 | One thousand two hundred fifteen",
        "ordinalText | 40 | Fortieth",
        "ordinal | 113 | 113th",
        "decimalZero | 9 | 09",
        "decimalEnclosedCircle | 20 | ⑳",
        "ideographZodiacTraditional | 60 | 癸亥",
        "ideographZodiacTraditional | 61 | 61",
        "upperRoman | 1999 | MCMXCIX",
        "upperLetter | 0 | 0",
        "decimal | 0 | 0",
      })
  void largerNumbersAreWrittenToo(String format, int number, String expected) {
    assertThat(NumberFormat.of(number, format, "")).isEqualTo(expected);
  }
}
