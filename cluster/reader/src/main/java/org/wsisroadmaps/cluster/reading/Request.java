package org.wsisroadmaps.cluster.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a reading process is asked for, and how both sides of the pipe write it. No library has a
 * part in it, so that the engine's side needs none of ours.
 */
sealed interface Request {

  /**
   * Read a document.
   *
   * @param name its file's name
   * @param content its bytes, all of an array's
   */
  record Read(String name, ByteBuffer content) implements Request {}

  /**
   * Compare two editions.
   *
   * @param before the old edition's JSON
   * @param after the new edition's JSON
   */
  record Compare(String before, String after) implements Request {}

  /** Says that requests are taken from now on. */
  static void sayReady(DataOutputStream out) throws IOException {
    out.writeByte('!');
    out.flush();
  }

  /**
   * Waits until requests are taken.
   *
   * @throws java.io.EOFException when the process ended before
   */
  static void awaitReady(DataInputStream in) throws IOException {
    if (in.readByte() != '!') {
      throw new IOException("another program answers");
    }
  }

  /** Sends a request. */
  static void send(Request request, DataOutputStream out) throws IOException {
    switch (request) {
      case Read read -> {
        out.writeByte('R');
        send(read.name().getBytes(StandardCharsets.UTF_8), out);
        send(read.content().array(), out);
      }
      case Compare compare -> {
        out.writeByte('C');
        send(compare.before().getBytes(StandardCharsets.UTF_8), out);
        send(compare.after().getBytes(StandardCharsets.UTF_8), out);
      }
    }
    out.flush();
  }

  /**
   * Takes the next request.
   *
   * @throws java.io.EOFException when there is none any more
   */
  static Request receive(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    byte[] first = receiveBytes(in);
    byte[] second = receiveBytes(in);
    return switch (kind) {
      case 'R' -> new Read(text(first), ByteBuffer.wrap(second));
      case 'C' -> new Compare(text(first), text(second));
      default -> throw new IOException("no such request: " + kind);
    };
  }

  /** Sends an answer. */
  static void send(Answer answer, DataOutputStream out) throws IOException {
    switch (answer) {
      case Answer.Done done -> {
        out.writeByte('D');
        send(done.json().getBytes(StandardCharsets.UTF_8), out);
      }
      case Answer.Refused refused -> {
        out.writeByte('N');
        send(refused.reason().getBytes(StandardCharsets.UTF_8), out);
      }
    }
    out.flush();
  }

  /** Takes the next answer. */
  static Answer receiveAnswer(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    return switch (kind) {
      case 'D' -> new Answer.Done(text(receiveBytes(in)));
      case 'N' -> new Answer.Refused(text(receiveBytes(in)));
      default -> throw new IOException("no such answer: " + kind);
    };
  }

  private static void send(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] receiveBytes(DataInputStream in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
