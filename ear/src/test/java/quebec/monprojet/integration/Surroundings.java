package quebec.monprojet.integration;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import quebec.monprojet.fixture.BaseDirectory;
import quebec.monprojet.fixture.Ports;
import quebec.monprojet.fixture.Postgres;

/**
 * Lays the base directory and, when {@code it.database} says so, starts PostgreSQL before
 * Arquillian reads arquillian.xml, which names these system properties.
 */
public class Surroundings implements LauncherSessionListener {

    static final Ports PORTS = new Ports(Integer.getInteger("it.port.offset", 300));

    private @Nullable Postgres postgres;

    /** Where the server under test keeps its data and its log. */
    static Path base() {
        return Path.of("target", "integration-" + System.getProperty("it.database"))
                .toAbsolutePath();
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("it.database");
        if (database == null) {
            return;
        }
        Path base = base();
        BaseDirectory.lay(base, false);
        System.setProperty("it.server", BaseDirectory.SERVER.toAbsolutePath().toString());
        System.setProperty("it.management", Integer.toString(PORTS.management()));
        System.setProperty(
                "it.server.arguments", "-Djboss.server.base.dir=" + base + variables(database));
        System.setProperty(
                "it.java.arguments",
                "-Xms256m -Xmx768m -XX:MaxMetaspaceSize=512m -Djava.net.preferIPv4Stack=true"
                        + " -Djboss.socket.binding.port-offset="
                        + PORTS.offset());
    }

    /**
     * The server reads {@code env.NAME} as a property before it reads the environment. What is said
     * here lands inside arquillian.xml, hence the escaped ampersand.
     */
    private String variables(String database) {
        if (!database.equals("postgresql")) {
            return "";
        }
        postgres = new Postgres();
        Map<String, String> fresh = postgres.freshDatabase();
        return fresh.entrySet().stream()
                .map(variable -> " -Denv." + variable.getKey() + "=" + variable.getValue())
                .map(argument -> argument.replace("&", "&amp;"))
                .collect(Collectors.joining());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            postgres.close();
        }
    }
}
