package quebec.monprojet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import quebec.monprojet.bench.bare.BareServlet;
import quebec.monprojet.fixture.Management;

/**
 * What the same server does at its best: a servlet that only answers, and a file from the server's
 * own file handler, which keeps it in memory.
 */
final class Yardsticks {

    private final Path folder;
    private final Management management;

    private Yardsticks(Path folder, Management management) {
        this.folder = folder;
        this.management = management;
    }

    /** Puts them beside the portal while it runs. */
    static Yardsticks putInto(Stage stage, Path folder) {
        Yardsticks yardsticks = new Yardsticks(folder, new Management(stage.server().ports()));
        yardsticks.deployServlet();
        return yardsticks;
    }

    private void deployServlet() {
        Path war = folder.resolve("bare.war");
        ShrinkWrap.create(WebArchive.class, "bare.war")
                .addClass(BareServlet.class)
                .as(ZipExporter.class)
                .exportTo(war.toFile(), true);
        management.run("deploy " + war);
    }

    /** Its path. */
    String servletOf(int bytes) {
        return "/bare/" + bytes;
    }

    /** Its path. */
    String fileOf(int bytes) {
        Path files = folder.resolve("files");
        try {
            Files.createDirectories(files);
            Files.writeString(files.resolve("status.json"), " ".repeat(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("No file can be written to be served", e);
        }
        String undertow = "/subsystem=undertow";
        management.run(undertow + "/configuration=handler/file=bench:add(path=" + files + ")");
        management.run(
                undertow
                        + "/server=default-server/host=default-host/location=\\/files:add(handler=bench)");
        return "/files/status.json";
    }
}
