package org.wsisroadmaps.cli.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageWordsTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern USED = Pattern.compile("(?:data-word=|\\bword\\()\"([a-z.]+)\"");

  @Test
  void everyLanguageHasEveryWordWithTheSamePlaces() throws IOException {
    Properties english = bundle("words.properties");
    for (String language : PageWords.LANGUAGES) {
      if (!language.equals("en")) {
        Properties own = bundle("words_" + language + ".properties");
        assertThat(own.keySet()).as(language).isEqualTo(english.keySet());
        english.forEach((key, text) ->
            assertThat(places(own.getProperty(key.toString())))
                .as(language + " " + key)
                .isEqualTo(places(text.toString())));
      }
    }
  }

  @Test
  void theWordsThatThePageUsesAreThere() throws IOException {
    Map<String, String> words = PageWords.in("en");
    for (String file :
        new String[] {"page.html", "page.js", "documents.js", "findings.js", "reports.js"}) {
      USED.matcher(text(file))
          .results()
          .map(found -> found.group(1))
          .filter(key -> !key.endsWith("."))
          .forEach(key -> assertThat(words).as(file).containsKey(key));
    }
  }

  @Test
  void aLanguageIsItsOwnWhateverTheMachineSpeaks() {
    assertThat(PageWords.in("fr")).containsEntry("compare.do", "Comparer");
    assertThat(PageWords.in("en")).containsEntry("compare.do", "Compare");
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties bundle(String file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(file), file)) {
      properties.load(new InputStreamReader(in, UTF_8));
    }
    return properties;
  }

  private static String text(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(PageWords.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
