package quebec.monprojet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.fixture.Shell;

/**
 * The way that everybody tries first: whoever submits locks the period's row, takes the next rank,
 * enters it, and commits. Measured by pgbench, over TCP, 16 clients.
 */
final class Naive {

    private static final int CLIENTS = 16;
    private static final String DATABASE = "naive";
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
    private static final Pattern COUNT = Pattern.compile("actually processed: ([0-9]+)");

    private final Tools tools;
    private final Cluster cluster;
    private final Path script;

    Naive(Tools tools, Cluster cluster, Path folder) {
        this.tools = tools;
        this.cluster = cluster;
        this.script = folder.resolve("naive.pgbench").toAbsolutePath();
        cluster.execute("postgres", "create database " + DATABASE);
        try {
            cluster.execute(DATABASE, Load.text("naive.sql"));
            Files.writeString(script, Load.text("naive.pgbench"));
        } catch (IOException e) {
            throw new UncheckedIOException("No script can be written for pgbench", e);
        }
    }

    /**
     * What pgbench saw.
     *
     * @param rate transactions a second, without the time to connect
     */
    record Seen(int transactions, double rate) {}

    /**
     * For so many seconds.
     *
     * @param protocol one of pgbench's own
     */
    Seen run(String protocol, int seconds) {
        String printed =
                Shell.run(
                        tools.pgbench().toString(),
                        "--host=127.0.0.1",
                        "--port=" + cluster.port(),
                        "--username=" + cluster.user(),
                        "--no-vacuum",
                        "--protocol=" + protocol,
                        "--client=" + CLIENTS,
                        "--jobs=2",
                        "--time=" + seconds,
                        "--file=" + script,
                        DATABASE);
        return new Seen(
                Integer.parseInt(found(COUNT, printed)), Double.parseDouble(found(RATE, printed)));
    }

    private static String found(Pattern pattern, String printed) {
        Matcher matcher = pattern.matcher(printed);
        if (!matcher.find()) {
            throw new IllegalStateException("pgbench said:\n" + printed);
        }
        return matcher.group(1);
    }
}
