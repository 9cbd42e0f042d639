package org.wsisroadmaps.report.excel.returned;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsisroadmaps.model.RoadmapException;
import org.wsisroadmaps.report.excel.mark.WorkbookMark;

/**
 * What members wrote into a workbook.
 *
 * @param member the member that it names, empty where it names none
 * @param mark what it says of itself, or null where it says nothing
 * @param remarks what stands in its fields
 * @param loose what stands outside of them
 * @param unsifted where the workbook does not tell any more what it said when it went out: all
 *     texts outside of its fields, its own among them
 * @param notes what a reader should know of it
 */
public record ReturnedWorkbook(
    String member,
    @Nullable WorkbookMark mark,
    List<Remark> remarks,
    List<Loose> loose,
    List<Loose> unsifted,
    List<String> notes) {

  /** Copies. */
  public ReturnedWorkbook {
    remarks = List.copyOf(remarks);
    loose = List.copyOf(loose);
    unsifted = List.copyOf(unsifted);
    notes = List.copyOf(notes);
  }

  /**
   * Reads a workbook.
   *
   * @param file the file: {@code .xlsx} or {@code .xlsm}, whatever program saved it
   * @throws IOException when it can't be read
   * @throws RoadmapException when it is no workbook, is none of the committee's, or is not safe to
   *     read
   */
  public static ReturnedWorkbook read(Path file) throws IOException, RoadmapException {
    return new WorkbookReading(WorkbookFile.read(file)).read();
  }
}
