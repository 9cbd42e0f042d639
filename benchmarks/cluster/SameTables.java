import java.io.File;
import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Compares the tables in two folders, row by row, as often as each row stands there; tells how many
 * there are and ends with 1 where they differ.
 */
final class SameTables {

  private SameTables() {}

  public static void main(String[] folders) {
    SparkSession session =
        SparkSession.builder()
            .master("local[*]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "4")
            .getOrCreate();
    String[] tables = new File(folders[0]).list((folder, name) -> !name.startsWith("."));
    Arrays.sort(tables);
    boolean same = Arrays.equals(tables, sorted(folders[1]));
    for (String table : tables) {
      Dataset<Row> one = rows(session, folders[0], table).cache();
      Dataset<Row> other = rows(session, folders[1], table).cache();
      long missing = one.exceptAll(other).count();
      long more = other.exceptAll(one).count();
      same &= missing + more == 0;
      System.out.printf(
          "%-12s %,9d rows, %,9d rows: %s%n",
          table,
          one.count(),
          other.count(),
          missing + more == 0 ? "the same" : missing + " missing, " + more + " more");
    }
    session.stop();
    System.exit(same ? 0 : 1);
  }

  private static String[] sorted(String folder) {
    String[] names = new File(folder).list((parent, name) -> !name.startsWith("."));
    Arrays.sort(names);
    return names;
  }

  /** Rows as JSON: maps can't be compared. */
  private static Dataset<Row> rows(SparkSession session, String folder, String table) {
    Dataset<Row> rows = session.read().parquet(folder + "/" + table);
    return rows.selectExpr("to_json(struct(*)) AS row");
  }
}
