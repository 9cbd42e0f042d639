package org.wsisroadmaps.cli.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.wsisroadmaps.cli.serve.Gate.Way;
import org.wsisroadmaps.model.RoadmapException;

/**
 * Serves the page of one folder to the browsers of this machine, and to nobody else: it listens on
 * the loopback address alone, and lets in who knows the key (see {@link Gate}).
 */
public final class LocalServer implements AutoCloseable {

  /** The name of the archive of all results. */
  static final String ARCHIVE = "roadmaps.zip";

  private static final int BACKLOG = 64;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Folder folder;
  private final Gate gate;
  private final Tickets tickets = new Tickets();
  private final Board board;
  private final Worklist worklist;
  private final PageRequests page;
  private final CountDownLatch end = new CountDownLatch(1);

  private LocalServer(HttpServer server, Folder folder) throws IOException, RoadmapException {
    this.server = server;
    this.folder = folder;
    this.gate = Gate.at(server.getAddress().getPort());
    this.board = new Board(folder, tickets);
    this.worklist = new Worklist(folder, board);
    this.page = new PageRequests(folder, board, worklist, end::countDown);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /**
   * Starts.
   *
   * @param port where to listen; 0 takes one that is free
   * @throws IOException when the port is taken
   * @throws RoadmapException when the folder can't be used
   */
  public static LocalServer start(int port, Folder folder) throws IOException, RoadmapException {
    InetAddress loopback = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
    HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG);
    try {
      return new LocalServer(server, folder);
    } catch (IOException | RoadmapException | RuntimeException e) {
      server.stop(0);
      throw e;
    }
  }

  /** Where the page is, with the key. */
  public String address() {
    return gate.address();
  }

  /** Waits until who sees the page has it ended; this must then be closed. */
  public void awaitEnd() throws InterruptedException {
    end.await();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = new Reply(exchange);
      Optional<Way> way =
          gate.way(
              exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
      if (way.isEmpty()) {
        reply.refusal(403, "not allowed: open the address that roadmaps serve printed");
        return;
      }
      try {
        switch (way.get()) {
          case Way.Page(String path) -> page.answer(path, exchange, reply);
          case Way.Result(String ticket, String name) -> result(ticket, name, exchange, reply);
        }
      } catch (RoadmapException e) {
        reply.refusal(422, String.valueOf(e.getMessage()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        reply.refusal(500, Told.defect(e));
      }
    }
  }

  private void result(String ticket, String name, HttpExchange exchange, Reply reply)
      throws IOException {
    if (name.equals(ARCHIVE) && tickets.name(ticket).filter("all"::equals).isPresent()) {
      archive(reply);
      return;
    }
    if (!tickets.opens(ticket, name)) {
      reply.refusal(403, "not allowed: open the address that roadmaps serve printed");
      return;
    }
    Path file = folder.path().resolve(name);
    if (!Files.isRegularFile(file)) {
      reply.refusal(404, name + " does not stand in " + folder.path() + " any more");
      return;
    }
    reply.file(file, "keep".equals(exchange.getRequestURI().getQuery()));
  }

  private void archive(Reply reply) throws IOException {
    List<Path> files =
        board.results().stream().map(folder.path()::resolve).filter(Files::isRegularFile).toList();
    try (OutputStream out = reply.stream("application/zip", ARCHIVE);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Path file : files) {
        ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
        entry.setLastModifiedTime(Files.getLastModifiedTime(file));
        zip.putNextEntry(entry);
        try (InputStream in = Files.newInputStream(file)) {
          in.transferTo(zip);
        }
        zip.closeEntry();
      }
    }
  }

  @Override
  public void close() {
    worklist.close();
    server.stop(0);
    threads.shutdownNow();
  }
}
