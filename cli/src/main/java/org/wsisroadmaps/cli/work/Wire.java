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

  static JavaType order(Class<?> task) {
    return MAPPER.getTypeFactory().constructParametricType(Order.class, task);
  }

  static JavaType word(Class<?> answer) {
    return MAPPER.getTypeFactory().constructParametricType(Word.class, answer);
  }

  static JavaType plain(Class<?> type) {
    return MAPPER.constructType(type);
  }

  /**
   * Sends a record.
   *
   * @param type its type; a record of a sealed type is told apart by it
   */
  static void send(Object record, JavaType type, OutputStream out) throws IOException {
    byte[] line =
        (MAPPER.writerFor(type).writeValueAsString(record) + "\n").getBytes(StandardCharsets.UTF_8);
    out.write(line);
    out.flush();
  }

  /** The next record; null where no more comes. */
  static <R> @Nullable R receive(BufferedReader in, JavaType type) throws IOException {
    String line = in.readLine();
    if (line == null) {
      return null;
    }
    try {
      return MAPPER.readValue(line, type);
    } catch (JacksonException e) {
      throw new IOException("the other process spoke unclearly", e);
    }
  }
}
