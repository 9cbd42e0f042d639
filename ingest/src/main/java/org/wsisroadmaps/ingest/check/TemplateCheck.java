package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;

/** Words of a template that nobody filled in. */
final class TemplateCheck implements Check {

  private static final WordPattern WORDS =
      new WordPattern(
          "LlCcTtXx[?",
          Pattern.compile(
              "lorem ipsum|click (?:here|or tap here) to (?:enter|add|edit)[^.]*"
                  + "|\\[(?:insert|add|to be)[^\\]]*\\]|\\bT(?:BD|BC)\\b"
                  + "|\\bto be (?:completed|confirmed|determined|filled in)\\b|\\bX{3,}\\b|\\?{3,}",
              Pattern.CASE_INSENSITIVE));

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    for (Walk walk : Walk.over(edition)) {
      walk.outcome()
          .cells()
          .keySet()
          .forEach(field -> {
            for (MatchResult words : WORDS.find(Walk.text(walk.ownCell(field)))) {
              findings.add(
                  Finding.of(
                      FindingCode.TEMPLATE_TEXT,
                      walk.place(field),
                      Walk.quoted(words.group()) + " looks like text that is still to come"));
            }
          });
    }
    return findings;
  }
}
