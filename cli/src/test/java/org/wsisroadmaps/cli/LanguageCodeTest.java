package org.wsisroadmaps.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wsisroadmaps.report.language.Language;
import org.wsisroadmaps.report.wording.Cover;
import picocli.CommandLine.TypeConversionException;

class LanguageCodeTest {

  @Test
  void aCodeIsALanguageAndAnythingElseIsRefused() {
    assertThat(new LanguageCode().convert("FR")).isEqualTo(Language.FRENCH);
    assertThatThrownBy(() -> new LanguageCode().convert("English"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("'English' is none of the languages ar, en, es, fr, ru, zh");
  }

  @Test
  void whatIsConvertedDependsOnTheLanguage() {
    assertThat(new ReportSettings(Cover.NONE, "", Language.ARABIC).made())
        .isEqualTo(" --language ar");
    assertThat(ReportSettings.NONE.made()).isEmpty();
  }
}
