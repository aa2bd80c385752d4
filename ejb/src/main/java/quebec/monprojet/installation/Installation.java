package quebec.monprojet.installation;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** What this installation is, as its environment and its server say. */
public final class Installation {

    private Installation() {}

    /** Whether it shows itself with invented people: {@code MPQ_DEMONSTRATION} is {@code true}. */
    public static boolean isDemonstration() {
        return isDemonstration(System.getenv());
    }

    static boolean isDemonstration(Map<String, String> environment) {
        return "true".equals(environment.get("MPQ_DEMONSTRATION"));
    }

    /**
     * Whether a node warms up after its start: what {@code MPQ_WARM_UP} says, or else everywhere
     * but in a demonstration.
     */
    public static boolean warmsUp() {
        return warmsUp(System.getenv());
    }

    static boolean warmsUp(Map<String, String> environment) {
        String said = environment.get("MPQ_WARM_UP");
        return said == null ? !isDemonstration(environment) : Boolean.parseBoolean(said);
    }

    /**
     * Whether letters reach anybody: through the relay {@code MPQ_SMTP_HOST}, or in a
     * demonstration, whose invented people read them in a folder of the server.
     */
    public static boolean reachesPeople() {
        return reachesPeople(System.getenv());
    }

    static boolean reachesPeople(Map<String, String> environment) {
        return isDemonstration(environment)
                || !environment.getOrDefault("MPQ_SMTP_HOST", "").isBlank();
    }

    /**
     * Refuses what only a demonstration may do.
     *
     * @throws IllegalStateException elsewhere
     */
    public static void demandDemonstration() {
        if (!isDemonstration()) {
            throw new IllegalStateException("this installation is not a demonstration");
        }
    }

    /**
     * Where the public finds the portal, without a slash at its end: {@code MPQ_PUBLIC_URL}, never
     * the Host header of a request.
     */
    public static URI publicAddress() {
        return publicAddress(System.getenv());
    }

    static URI publicAddress(Map<String, String> environment) {
        String given = environment.getOrDefault("MPQ_PUBLIC_URL", "").strip();
        String root = given.endsWith("/") ? given.substring(0, given.length() - 1) : given;
        return URI.create(root.isEmpty() ? "http://localhost:8080" : root);
    }

    /** Where this very server answers those on its own machine, without a slash at its end. */
    public static URI thisServer() {
        int port = Integer.getInteger("jboss.http.port", 8080);
        int offset = Integer.getInteger("jboss.socket.binding.port-offset", 0);
        return URI.create("http://localhost:" + (port + offset));
    }

    /** The name of this server among those that serve together: {@code MPQ_NODE}. */
    public static String node() {
        return node(System.getenv());
    }

    /** The server's own scripts take the same default. */
    static String node(Map<String, String> environment) {
        return environment.getOrDefault("MPQ_NODE", "node-1");
    }

    /** A folder for what is made anew after each start; it may not exist yet. */
    public static Path passing(String name) {
        return Path.of(
                System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir")),
                name);
    }

    /** A folder among the server's own data, which outlive a restart; it may not exist yet. */
    public static Path folder(String name) {
        return Path.of(
                System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")),
                name);
    }
}
