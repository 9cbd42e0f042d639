package org.wsisroadmaps.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Writes files that people go on working in: one that says something else already is kept, and the
 * new one stands beside it. The same input gives the same bytes, so what nobody changed is the
 * same.
 */
final class KeptFile {

  private KeptFile() {}

  /**
   * Writes a file.
   *
   * @return the file that holds the content
   */
  static Path write(
      Path folder, String name, String ending, WholeFile.Content content, Messages messages)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    Path wanted = folder.resolve(name + "." + ending);
    Path file = wanted;
    for (int number = 2; Files.exists(file); number++) {
      if (Arrays.equals(Files.readAllBytes(file), bytes.toByteArray())) {
        return file;
      }
      file = folder.resolve(name + "-" + number + "." + ending);
    }
    if (!file.equals(wanted)) {
      messages.note(wanted + " says something else and is kept: the new one is " + file);
    }
    WholeFile.write(file, out -> bytes.writeTo(out));
    return file;
  }
}
