package org.wsisroadmaps.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GateTest {

  private final Gate gate = Gate.at(4711);
  private final Headers headers = new Headers();

  @Test
  void whoKnowsTheKeyComesIn() {
    headers.set("Host", "127.0.0.1:4711");
    assertThat(way("GET", gate.key(), "state")).contains(new Gate.Way.Page("state"));
    headers.set("Host", "LOCALHOST:4711");
    headers.set("Origin", "http://LOCALHOST:4711");
    headers.set("Sec-Fetch-Site", "same-origin");
    assertThat(way("POST", gate.key(), "stop")).contains(new Gate.Way.Page("stop"));
  }

  @Test
  void aNameThatLeadsHereIsNotThisServer() {
    assertThat(way("GET", gate.key(), "")).isEmpty();
    for (String host :
        new String[] {"evil.example:4711", "127.0.0.1", "127.0.0.1:4712", "127.0.0.1.evil:4711"}) {
      headers.set("Host", host);
      assertThat(way("GET", gate.key(), "")).as(host).isEmpty();
    }
  }

  @Test
  void aPageFromElsewhereIsKeptOutEvenWithTheKey() {
    headers.set("Host", "127.0.0.1:4711");
    for (String origin :
        new String[] {
          "http://evil.example", "null", "http://127.0.0.1:80", "http://localhost:4711"
        }) {
      headers.set("Origin", origin);
      assertThat(way("POST", gate.key(), "stop")).as(origin).isEmpty();
    }
    headers.remove("Origin");
    for (String site : new String[] {"cross-site", "same-site"}) {
      headers.set("Sec-Fetch-Site", site);
      assertThat(way("GET", gate.key(), "state")).as(site).isEmpty();
    }
  }

  @Test
  void withoutTheKeyThereIsNothingButWhatATicketOpens() {
    headers.set("Host", "127.0.0.1:4711");
    assertThat(way("GET", "x", "a.html")).contains(new Gate.Way.Result("x", "a.html"));
    assertThat(way("POST", "x", "stop")).isEmpty();
    assertThat(gate.way("GET", URI.create("/"), headers)).isEmpty();
    assertThat(gate.way("GET", URI.create("/" + gate.key()), headers)).isEmpty();
  }

  @Test
  void everyKeyIsAnother() {
    assertThat(Gate.at(1).key()).isNotEqualTo(gate.key()).hasSize(32);
  }

  private Optional<Gate.Way> way(String method, String first, String rest) {
    return gate.way(method, URI.create("/" + first + "/" + rest), headers);
  }
}
