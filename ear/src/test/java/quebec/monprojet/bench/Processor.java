package quebec.monprojet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processor seconds from Linux's {@code /proc}.
 *
 * @param server of the portal's server
 * @param database of PostgreSQL, with its ended processes
 * @param load of the bench, with the programs that it ran to their end
 * @param others of everything else on the machine
 */
record Processor(double server, double database, double load, double others) {

    /** Where it was not counted. */
    static final Processor UNKNOWN = new Processor(0, 0, 0, 0);

    /** Linux counts in hundredths, whatever its own clock does (USER_HZ). */
    private static final double TICKS = 100;

    /** So far; the difference of two of them is of the time between. */
    static Processor used(long server, long database) {
        double ofServer = own(stat(server));
        double ofDatabase =
                own(stat(database)) + children(stat(database)) + ofLiveChildren(database);
        List<String> bench = stat(ProcessHandle.current().pid());
        double ofLoad = own(bench) + children(bench);
        return new Processor(
                ofServer, ofDatabase, ofLoad, machine() - ofServer - ofDatabase - ofLoad);
    }

    Processor since(Processor before) {
        return new Processor(
                server - before.server,
                database - before.database,
                load - before.load,
                others - before.others);
    }

    private static double ofLiveChildren(long parent) {
        return ProcessHandle.of(parent).stream()
                .flatMap(ProcessHandle::children)
                .mapToDouble(child -> own(stat(child.pid())))
                .sum();
    }

    private static double own(List<String> stat) {
        return ticks(stat, 11) + ticks(stat, 12);
    }

    private static double children(List<String> stat) {
        return ticks(stat, 13) + ticks(stat, 14);
    }

    private static double ticks(List<String> stat, int field) {
        return stat.isEmpty() ? 0 : Long.parseLong(stat.get(field)) / TICKS;
    }

    /** The fields after the program's name; none when it has ended. */
    private static List<String> stat(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
        } catch (IOException e) {
            if (ProcessHandle.of(pid).isEmpty()) {
                return List.of();
            }
            throw new UncheckedIOException("The processor's time cannot be read", e);
        }
    }

    /** User, nice, system, interrupts and stolen time; neither idle nor waiting for a disk. */
    private static double machine() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
            List<String> total = List.of(lines.findFirst().orElseThrow().split(" +"));
            return Stream.of(1, 2, 3, 6, 7, 8)
                            .mapToLong(field -> Long.parseLong(total.get(field)))
                            .sum()
                    / TICKS;
        } catch (IOException e) {
            throw new UncheckedIOException("The processor's time cannot be read", e);
        }
    }
}
