package org.wsisroadmaps.cli;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.wsisroadmaps.ingest.vocabulary.ColumnVocabulary;
import org.wsisroadmaps.model.RoadmapException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The words that tell columns.
 *
 * @param vocabulary the words
 * @param json the user's file of further words, empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes; nobody compares them
record KnownColumns(ColumnVocabulary vocabulary, byte[] json) {

  /** Those that are built in. */
  static final KnownColumns STANDARD = new KnownColumns(ColumnVocabulary.standard(), new byte[0]);

  @JsonValue
  byte[] toJson() {
    return json;
  }

  @JsonCreator
  static KnownColumns of(byte[] json) throws IOException, RoadmapException {
    return json.length == 0
        ? STANDARD
        : new KnownColumns(
            ColumnVocabulary.standard().extendedBy(new ByteArrayInputStream(json)), json);
  }

  /** Reads the file that an option names. */
  static final class Converter implements ITypeConverter<KnownColumns> {
    @Override
    public KnownColumns convert(String file) {
      try {
        byte[] json = Files.readAllBytes(Path.of(file));
        if (json.length == 0) {
          throw new TypeConversionException(file + " is empty");
        }
        return of(json);
      } catch (IOException e) {
        throw new TypeConversionException(file + ": " + Messages.reason(e));
      } catch (RoadmapException e) {
        throw new TypeConversionException(file + " " + e.getMessage());
      }
    }
  }

  /** What results depend on, in words; empty where nothing is but what is built in. */
  String made() {
    if (json.length == 0) {
      return "";
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(json);
      return " --columns " + HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
