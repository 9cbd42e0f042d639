package org.wsisroadmaps.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;

/** Words of a template that nobody filled in. */
final class TemplateCheck implements Check {

  /** The look at the first character spares a try of all the words at each place. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?=[LlCcTtXx])(?<![a-z])(?i:lorem ipsum"
              + "|click (?:here|or tap here) to (?:enter|add|edit)[^.]*"
              + "|\\bT(?:BD|BC)\\b|\\bto be (?:completed|confirmed|determined|filled in)\\b"
              + "|\\bX{3,}\\b)"
              + "|\\[(?i:insert|add|to be)[^\\]]*\\]|\\?{3,}");

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    for (Walk walk : Walk.over(edition)) {
      walk.outcome()
          .cells()
          .forEach((field, blocks) -> {
            Matcher words = WORDS.matcher(Walk.text(blocks));
            while (words.find()) {
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
