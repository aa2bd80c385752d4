package quebec.monprojet.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The opening of February 2016 once more, on the machine of whoever builds this: 42,000 invented
 * people press within ten seconds for 2,800 places, and the register is judged.
 */
public final class Rehearsal {

    private static final Map<String, String> MORNING =
            Map.of(
                    "MPQ_DEMONSTRATION_APPLICANTS", "3",
                    "MPQ_DEMONSTRATION_CAP", "2",
                    "MPQ_DEMONSTRATION_OPENS_IN", "PT90S",
                    "MPQ_DEMONSTRATION_REHEARSAL", "42000",
                    "MPQ_DEMONSTRATION_REHEARSAL_CAP", "2800");

    private Rehearsal() {}

    /**
     * Ends with what the load driver ends with: 0 when the rehearsal is green.
     *
     * @param told the provisioned server, the folder to run it from, the port offset
     */
    public static void main(String... told) throws IOException, InterruptedException {
        Launch launch = Launch.of(told);
        launch.alone("rehearsal", () -> hold(launch));
    }

    private static void hold(Launch launch) throws IOException, InterruptedException {
        Base base = launch.base();
        base.forget();
        base.lay();
        Server server = launch.ready(MORNING);
        int verdict = drive(launch);
        server.end();
        System.exit(verdict);
    }

    private static int drive(Launch launch) throws IOException, InterruptedException {
        Path rehearsal = launch.base().rehearsal();
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-jar",
                                launch.base().server().resolve("bin/rehearsal.jar").toString(),
                                "--portal",
                                launch.ports().portal(),
                                "--period",
                                rehearsal.getFileName().toString(),
                                "--tickets",
                                rehearsal.resolve("tickets.txt").toString(),
                                "--token-file",
                                rehearsal.resolve("report.token").toString(),
                                "--report",
                                launch.base().folder().resolve("report").toString()))
                .inheritIO()
                .start()
                .waitFor();
    }
}
