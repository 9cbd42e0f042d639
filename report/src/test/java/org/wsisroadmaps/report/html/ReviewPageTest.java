package org.wsisroadmaps.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.review.Review;
import org.wsisroadmaps.report.pdf.SampleEdition;
import org.wsisroadmaps.report.review.SampleReview;

class ReviewPageTest {

  private final Edition edition = SampleEdition.of(6, 1, "same");
  private final Review review = SampleReview.of(edition, 50);

  @Test
  void asksNothingOfTheNetworkAndHoldsEveryComment() throws IOException {
    Document page = page();
    assertThat(page.select("link, img, iframe, script[src], [style*=url]")).isEmpty();
    assertThat(page.select(".topic .comment")).hasSameSizeAs(review.comments());
    assertThat(page.select("#unplaced").text()).contains("See annex", "b.xlsx, Our sheet C5");
    assertThat(page.select("#returned").text())
        .contains("an older edition", "Klow", "not returned");
  }

  @Test
  void severalProposalsOnOneFieldStandSideBySide() throws IOException {
    assertThat(page().select(".conflict .beside > .comment"))
        .extracting(comment -> comment.attr("data-member"))
        .containsExactly("Borduria", "Syldavia", "中国");
  }

  @Test
  void whatWasAddedAndDeletedIsMarked() throws IOException {
    assertThat(page().select(".comment ins").eachText())
        .anyMatch(text -> text.contains("New words"));
    assertThat(page().select(".comment").text()).contains("(the text is deleted)");
  }

  private Document page() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReviewPage.write(edition, review, out);
    return Jsoup.parse(out.toString(UTF_8));
  }
}
