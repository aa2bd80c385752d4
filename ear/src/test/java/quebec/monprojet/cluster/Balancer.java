package quebec.monprojet.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.Ports;

/** HAProxy with the configuration that ships, and the socket that operators use. */
final class Balancer implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/haproxy");
    private static final Path CONFIGURATION = Path.of("..", "config", "cluster", "haproxy.cfg");
    private static final String SERVERS = "portal/";

    private final Ports ports;
    private final Path control;
    private final Process process;

    Balancer(Path folder, Ports ports, Map<Node, Ports> nodes) {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException(
                    "These tests need the load balancer, and there is no " + PROGRAM);
        }
        this.ports = ports;
        try {
            // The path of a socket may have a hundred characters or so, that of a build more.
            control = Files.createTempDirectory("balancer").resolve("control");
            ProcessBuilder builder =
                    new ProcessBuilder(PROGRAM.toString(), "-db", "-f", CONFIGURATION.toString());
            builder.environment().put("PORTAL_BIND", "127.0.0.1:" + ports.http());
            builder.environment().put("PORTAL_CONTROL", control.toString());
            nodes.forEach(
                    (node, at) -> {
                        String name = "PORTAL_NODE_" + node.number();
                        builder.environment().put(name, "127.0.0.1:" + at.http());
                        builder.environment().put(name + "_OPS", "" + at.operations());
                    });
            builder.redirectErrorStream(true);
            builder.redirectOutput(folder.resolve("balancer.log").toFile());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("The load balancer cannot be started", e);
        }
    }

    /** Where the public comes in. */
    URI root() {
        return URI.create("http://localhost:" + ports.http());
    }

    int port() {
        return ports.http();
    }

    /** Returns once the node is sent requests. */
    void awaitUp(Node node) {
        Patience.until(node.label() + " is up", () -> state(node).startsWith("UP"));
    }

    /** Returns once nothing is sent to the node any more and all it had was answered. */
    void takeOut(Node node) {
        say("set server " + SERVERS + node.label() + " state maint");
        Patience.until(node.label() + " is idle", () -> field(node, "scur").equals("0"));
    }

    void putBack(Node node) {
        say("set server " + SERVERS + node.label() + " state ready");
    }

    /** Where requests of this session go. */
    Optional<Node> nodeOf(String session) {
        Matcher entry =
                Pattern.compile("key=" + Pattern.quote(session) + " .*server_(?:key|name)=(\\S+)")
                        .matcher(say("show table portal"));
        return entry.find() ? Optional.of(Node.of(entry.group(1))) : Optional.empty();
    }

    private String state(Node node) {
        return field(node, "status");
    }

    private String field(Node node, String name) {
        List<String> lines = say("show stat portal 4 -1").lines().toList();
        List<String> names = List.of(lines.get(0).replace("# ", "").split(","));
        return lines.stream()
                .map(line -> line.split(",", -1))
                .filter(values -> values.length > 1 && values[1].equals(node.label()))
                .map(values -> values[names.indexOf(name)])
                .findFirst()
                .orElseThrow();
    }

    private String say(String command) {
        try (SocketChannel socket = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            Patience.until("the balancer's socket", () -> Files.exists(control));
            socket.connect(UnixDomainSocketAddress.of(control));
            socket.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new String(
                    Channels.newInputStream(socket).readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("The load balancer does not take " + command, e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
