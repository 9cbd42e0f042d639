package org.wsisroadmaps.cli.work;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** What two processes say to each other: records as JSON, one a line. */
final class Wire {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Wire() {}

  /**
   * A piece of work on its way to the worker.
   *
   * @param number its number, by which the worker speaks of it
   * @param task what is to be done
   */
  record Order<T>(int number, T task) {}

  /**
   * What a worker says of a piece of work.
   *
   * @param number its number
   * @param answer what came of it; null when it is being begun with
   */
  record Word<A>(int number, @Nullable A answer) {}

  /**
   * What kind of records goes over the wire: a record of a sealed type is told apart by it.
   *
   * @param type the same for Jackson
   */
  record Kind<R>(JavaType type) {

    private String line(R record) {
      return MAPPER.writerFor(type).writeValueAsString(record);
    }

    private R read(String line) throws IOException {
      try {
        return MAPPER.readValue(line, type);
      } catch (JacksonException e) {
        throw new IOException("the other process spoke unclearly", e);
      }
    }
  }

  static <T> Kind<Order<T>> order(Class<T> task) {
    return new Kind<>(MAPPER.getTypeFactory().constructParametricType(Order.class, task));
  }

  static <A> Kind<Word<A>> word(Class<A> answer) {
    return new Kind<>(MAPPER.getTypeFactory().constructParametricType(Word.class, answer));
  }

  static <R> Kind<R> plain(Class<R> type) {
    return new Kind<>(MAPPER.constructType(type));
  }

  static <R> void send(R record, Kind<R> kind, OutputStream out) throws IOException {
    String line = kind.line(record) + "\n";
    out.write(line.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The next record; null where no more comes. */
  static <R> @Nullable R receive(BufferedReader in, Kind<R> kind) throws IOException {
    String line = in.readLine();
    return line == null ? null : kind.read(line);
  }
}
