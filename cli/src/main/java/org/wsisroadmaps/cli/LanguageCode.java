package org.wsisroadmaps.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wsisroadmaps.report.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language by its code (ISO 639-1), such as {@code fr}. */
final class LanguageCode implements ITypeConverter<Language> {

  @Override
  public Language convert(String code) {
    String wanted = code.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Language.values())
        .filter(language -> language.code().equals(wanted))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException("'" + code + "' is none of the languages " + codes()));
  }

  private static String codes() {
    return Arrays.stream(Language.values())
        .map(Language::code)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
