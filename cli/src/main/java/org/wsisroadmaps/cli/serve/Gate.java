package org.wsisroadmaps.cli.serve;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who knows the key, and nobody else. A page of somewhere else that a browser of this
 * machine shows may send requests here, and may call this machine by a name of its own (DNS
 * rebinding): so the host must be the one that was told, and a request that says where it comes
 * from must come from here.
 *
 * @param port the port that is listened to
 * @param key the first part of every path
 */
record Gate(int port, String key) {

  private static final int KEY_BYTES = 24;

  static Gate at(int port) {
    byte[] random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    return new Gate(port, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
  }

  /** Where the page is. */
  String address() {
    return "http://127.0.0.1:" + port + "/" + key + "/";
  }

  /** A way in. */
  sealed interface Way {
    /**
     * To the page and what it can do.
     *
     * @param path what follows the key
     */
    record Page(String path) implements Way {}

    /**
     * To a result, for whoever was given its address.
     *
     * @param ticket what it is known by
     * @param name the file's name
     */
    record Result(String ticket, String name) implements Way {}
  }

  /**
   * Which way a request goes; nothing where it is not let in.
   *
   * @param method its method
   * @param uri what it asks for
   * @param headers its headers
   */
  Optional<Way> way(String method, URI uri, Headers headers) {
    String path = uri.getPath();
    if (!isHere(headers) || path == null || !path.startsWith("/")) {
      return Optional.empty();
    }
    int end = path.indexOf('/', 1);
    if (end < 0) {
      return Optional.empty();
    }
    String first = path.substring(1, end);
    String rest = path.substring(end + 1);
    if (isKey(first)) {
      return isOfThisPage(headers) ? Optional.of(new Way.Page(rest)) : Optional.empty();
    }
    return Set.of("GET", "HEAD").contains(method)
        ? Optional.of(new Way.Result(first, rest))
        : Optional.empty();
  }

  private boolean isHere(Headers headers) {
    String host = headers.getFirst("Host");
    return host != null
        && Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host.toLowerCase(Locale.ROOT));
  }

  /** Takes the same time for every wrong key. */
  private boolean isKey(String given) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8));
  }

  /** Fetch Metadata (W3C) and the header Origin (RFC 6454), where a browser sends them. */
  private static boolean isOfThisPage(Headers headers) {
    @Nullable String origin = headers.getFirst("Origin");
    @Nullable String site = headers.getFirst("Sec-Fetch-Site");
    return (origin == null || origin.equals("http://" + headers.getFirst("Host")))
        && (site == null || site.equals("same-origin") || site.equals("none"));
  }
}
