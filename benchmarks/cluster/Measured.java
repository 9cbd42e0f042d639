import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Runs a command and tells, in one line behind all that it says: the seconds that it took, the
 * processor time in seconds and the most memory in MB of all its processes together. Looks every
 * tenth of a second; what a process used in its last one is missing. Needs Linux.
 */
final class Measured {

  private static final long LOOK_EVERY_MILLIS = 100;

  private Measured() {}

  public static void main(String[] command) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process = new ProcessBuilder(command).inheritIO().start();
    Map<Long, Duration> used = new HashMap<>();
    long most = 0;
    while (process.isAlive()) {
      long memory = 0;
      List<ProcessHandle> all =
          Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
      for (ProcessHandle one : all) {
        one.info().totalCpuDuration().ifPresent(time -> used.merge(one.pid(), time, Measured::max));
        memory += kilobytes(one.pid());
      }
      most = Math.max(most, memory);
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    double processor = used.values().stream().mapToDouble(time -> time.toMillis() / 1e3).sum();
    System.out.printf(
        "%.1f %.1f %d%n", (System.nanoTime() - begun) / 1e9, processor, most / 1024);
    System.exit(process.exitValue());
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static long kilobytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      // it has ended meanwhile
      return 0;
    }
  }
}
