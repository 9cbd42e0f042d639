package org.wsisroadmaps.cli.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WireTest {

  private static final Wire.Kind<Wire.Order<String>> ORDER = Wire.order(String.class);

  @Test
  void whatIsSentIsReceivedWhateverItHolds() throws IOException {
    String odd = "line\nbreak \u2028 \uD83D\uDE80 \"quoted\" \t tab";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Wire.send(new Wire.Order<>(1, odd), ORDER, out);
    Wire.send(new Wire.Order<>(2, ""), ORDER, out);
    String sent = out.toString(StandardCharsets.UTF_8);
    assertThat(sent.chars().filter(c -> c == '\n').count()).isEqualTo(2);
    BufferedReader in = new BufferedReader(new StringReader(sent));
    assertThat(Wire.receive(in, ORDER)).isEqualTo(new Wire.Order<>(1, odd));
    assertThat(Wire.receive(in, ORDER)).isEqualTo(new Wire.Order<>(2, ""));
    assertThat(Wire.receive(in, ORDER)).isNull();
  }

  @Test
  void aLineThatIsNoRecordIsAnError() {
    BufferedReader in = new BufferedReader(new StringReader("Segmentation fault\n"));
    assertThatThrownBy(() -> Wire.receive(in, ORDER))
        .isInstanceOf(IOException.class)
        .hasMessage("the other process spoke unclearly");
  }
}
