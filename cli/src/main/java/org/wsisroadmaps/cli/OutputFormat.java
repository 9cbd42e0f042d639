package org.wsisroadmaps.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.wsisroadmaps.model.Edition;
import org.wsisroadmaps.model.json.EditionJson;

/** The formats that an edition can be written in. */
enum OutputFormat {
  /** The edition itself, to be read by programs. */
  json;

  void write(Edition edition, OutputStream out) throws IOException {
    switch (this) {
      case json -> EditionJson.write(edition, out);
    }
  }
}
