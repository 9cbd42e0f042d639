package org.wsisroadmaps.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a document.
 *
 * @param status what became of it
 * @param reason why it was refused, or null
 * @param actionLines how many roadmaps it holds
 * @param outcomes how many outcomes
 * @param textCoverage the share of its text that stands in the edition
 * @param findings how many findings there are
 * @param errors the messages of those that are errors
 * @param results the files that were written
 */
record Outcome(
    Status status,
    @Nullable String reason,
    int actionLines,
    int outcomes,
    double textCoverage,
    int findings,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> errors,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Result> results) {

  /** What became of a document. */
  enum Status {
    /** It was converted. */
    CONVERTED,
    /** An earlier run converted it, and neither it nor the options have changed since. */
    UNCHANGED,
    /** It could not be converted. */
    REFUSED
  }

  /**
   * A file that was written.
   *
   * @param file its name
   * @param size its size in bytes
   */
  record Result(String file, long size) {}

  /** Copies. */
  Outcome {
    errors = errors == null ? List.of() : List.copyOf(errors);
    results = results == null ? List.of() : List.copyOf(results);
  }

  static Outcome refused(String reason) {
    return new Outcome(Status.REFUSED, reason, 0, 0, 0, 0, List.of(), List.of());
  }

  Outcome unchanged() {
    return new Outcome(
        Status.UNCHANGED, null, actionLines, outcomes, textCoverage, findings, errors, results);
  }

  void send(DataOutputStream out) throws IOException {
    out.writeUTF(status.name());
    out.writeUTF(reason == null ? "" : shortened(reason));
    out.writeInt(actionLines);
    out.writeInt(outcomes);
    out.writeDouble(textCoverage);
    out.writeInt(findings);
    out.writeInt(errors.size());
    for (String error : errors) {
      out.writeUTF(shortened(error));
    }
    out.writeInt(results.size());
    for (Result result : results) {
      out.writeUTF(result.file());
      out.writeLong(result.size());
    }
  }

  /** A text of the wire holds at most 65,535 bytes. */
  private static String shortened(String text) {
    return text.length() <= 2000 ? text : text.substring(0, 2000) + "…";
  }

  static Outcome receive(DataInputStream in) throws IOException {
    Status status = Status.valueOf(in.readUTF());
    String reason = in.readUTF();
    int actionLines = in.readInt();
    int outcomes = in.readInt();
    double textCoverage = in.readDouble();
    int findings = in.readInt();
    List<String> errors = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      errors.add(in.readUTF());
    }
    List<Result> results = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      results.add(new Result(in.readUTF(), in.readLong()));
    }
    return new Outcome(
        status,
        reason.isEmpty() ? null : reason,
        actionLines,
        outcomes,
        textCoverage,
        findings,
        errors,
        results);
  }
}
