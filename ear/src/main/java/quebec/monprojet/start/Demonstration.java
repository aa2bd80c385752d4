package quebec.monprojet.start;

import java.io.IOException;
import java.util.Map;

/**
 * Command one of the README: starts the portal with a demonstration in it, says how to get in once
 * all is there, and ends the server when the build ends.
 */
public final class Demonstration {

    private Demonstration() {}

    /**
     * Runs until the server ends, or the build.
     *
     * @param told the provisioned server, the folder to run it from, the port offset
     */
    public static void main(String... told) throws IOException, InterruptedException {
        Launch launch = Launch.of(told);
        launch.alone("demonstration", () -> show(launch));
    }

    private static void show(Launch launch) throws IOException, InterruptedException {
        Base base = launch.base();
        base.lay();
        String console = ConsoleUser.admit(base.folder().resolve("configuration"));
        Server server = launch.ready(Map.of());
        Launch.OUT.println(Board.of(base.accounts(), console));
        server.awaitEnd();
    }
}
