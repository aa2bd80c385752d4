package quebec.monprojet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.fixture.Ports;

/**
 * What {@code mvn -Pbench} runs.
 *
 * @param folder for all that is written, in the build's folder
 */
record Bench(
        Tools tools,
        Cluster cluster,
        Ports ports,
        Path folder,
        Notebook notebook,
        boolean profile) {

    /**
     * Ends with 0 when all was measured, whatever the figures are.
     *
     * @param told folder to write to, port offset, names of the parts with commas between them, or
     *     "all", whether to record where the servers spend their time
     */
    public static void main(String... told) throws IOException {
        Optional<Tools> tools = Tools.found();
        if (tools.isEmpty()) {
            Notebook.say("%n%s", Tools.whatToInstall());
            System.exit(2);
        }
        Path folder = Files.createDirectories(Path.of(told[0])).toAbsolutePath();
        Ports ports = new Ports(Integer.parseInt(told[1]));
        boolean profile = Boolean.parseBoolean(told[3]);
        List<Part> parts = Part.named(told[2]);
        Notebook notebook = new Notebook(folder);
        try (Cluster cluster = Cluster.start(folder)) {
            Bench bench = new Bench(tools.get(), cluster, ports, folder, notebook, profile);
            for (Part part : parts) {
                Notebook.say("%n%s", part.name());
                part.measure(bench);
            }
        }
        Path report = Report.of(notebook).write(folder);
        Notebook.say("%n%s%n%s", Files.readString(report), report);
        System.exit(0);
    }
}
