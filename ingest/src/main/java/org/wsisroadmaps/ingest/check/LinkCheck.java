package org.wsisroadmaps.ingest.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.wsisroadmaps.model.Block;
import org.wsisroadmaps.model.ColumnKey;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.Finding;
import org.wsisroadmaps.model.FindingCode;
import org.wsisroadmaps.model.Span;

/** Links whose address can't be right. */
final class LinkCheck implements Check {

  private static final WordPattern BROKEN =
      new WordPattern(
          "h",
          Pattern.compile(
              "\\b(?:https?:?/(?!/)\\S*|https?//\\S+|https?:\\s+//\\S*|htt?ps?:\\\\\\S*|htp://\\S+)"));

  @Override
  public List<Finding> check(Edition edition) {
    List<Finding> findings = new ArrayList<>();
    for (Walk walk : Walk.over(edition)) {
      walk.outcome()
          .cells()
          .keySet()
          .forEach(field -> walk.ownCell(field).forEach(b -> look(walk, field, b, findings)));
    }
    return findings;
  }

  private static void look(Walk walk, ColumnKey field, Block block, List<Finding> findings) {
    for (MatchResult broken : BROKEN.find(block.text())) {
      add(walk, field, broken.group(), findings);
    }
    for (Span span : block.spans()) {
      String href = span.href();
      if (href != null && !href.startsWith("#") && !isSound(href)) {
        add(walk, field, href, findings);
      }
    }
  }

  private static boolean isSound(String href) {
    try {
      URI uri = new URI(href.strip());
      String scheme = uri.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return scheme != null && (!web || uri.getHost() != null);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static void add(Walk walk, ColumnKey field, String address, List<Finding> findings) {
    findings.add(
        Finding.of(
            FindingCode.LINK_BROKEN,
            walk.place(field),
            Walk.quoted(address) + " is no address that can be followed"));
  }
}
