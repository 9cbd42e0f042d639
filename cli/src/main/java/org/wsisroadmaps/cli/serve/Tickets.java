package org.wsisroadmaps.cli.serve;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of results. A report is opened in a tab of its own and holds what a stranger's document
 * says; so its address does not hold the key of the page, but a ticket that opens nothing but the
 * files that it is about.
 */
final class Tickets {

  private static final int BYTES = 18;

  private record Ticket(String code, Set<String> files) {}

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Ticket> byName = new ConcurrentHashMap<>();
  private final Map<String, String> names = new ConcurrentHashMap<>();

  /**
   * The ticket of a document or a report.
   *
   * @param name what it is known by
   * @param files what the ticket opens from now on
   */
  String of(String name, Collection<String> files) {
    Ticket ticket =
        byName.compute(
            name,
            (same, known) ->
                new Ticket(
                    known == null ? code() : known.code(), Set.copyOf(new LinkedHashSet<>(files))));
    names.put(ticket.code(), name);
    return ticket.code();
  }

  private String code() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What a ticket is of. */
  Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }

  /** Whether a ticket opens a file. */
  boolean opens(String code, String file) {
    return name(code).map(byName::get).map(ticket -> ticket.files().contains(file)).orElse(false);
  }
}
