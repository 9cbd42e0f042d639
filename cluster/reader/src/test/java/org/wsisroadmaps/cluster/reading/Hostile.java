package org.wsisroadmaps.cluster.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands for a reader whose documents do to it what their names say. */
final class Hostile {

  private Hostile() {}

  public static void main(String[] args) throws IOException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(System.out);
    Request.sayReady(out);
    while (true) {
      Request.Read read = (Request.Read) Request.receive(in);
      switch (read.name()) {
        case "loop" -> loop();
        case "memory" -> takeAll();
        case "halt" -> Runtime.getRuntime().halt(7);
        case "once" -> endTheFirstTime(read);
        default -> {}
      }
      Request.send(new Answer.Done(read.name()), out);
    }
  }

  private static void loop() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static void takeAll() {
    long[] largest = new long[Integer.MAX_VALUE / 2];
    largest[0] = 1;
  }

  private static void endTheFirstTime(Request.Read read) throws IOException {
    Path mark = Path.of(new String(read.content().array(), StandardCharsets.UTF_8));
    if (!Files.exists(mark)) {
      Files.createFile(mark);
      Runtime.getRuntime().halt(137);
    }
  }
}
