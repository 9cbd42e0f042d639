package org.wsisroadmaps.cli;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A document that is to be converted.
 *
 * @param number its number in the run
 * @param input the document
 * @param name the name of its results, without ending
 */
record Task(int number, Path input, String name) {

  void send(DataOutputStream out) throws IOException {
    out.writeInt(number);
    out.writeUTF(input.toString());
    out.writeUTF(name);
    out.flush();
  }

  static Task receive(DataInputStream in) throws IOException {
    return new Task(in.readInt(), Path.of(in.readUTF()), in.readUTF());
  }
}
