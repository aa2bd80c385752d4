package quebec.monprojet.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the server answers: its usual ports, each higher by the same number. */
record Ports(int offset) {

    int portal() {
        return 8080 + offset;
    }

    /** What stands in the way, as a sentence. */
    Optional<String> taken() {
        return needed().entrySet().stream()
                .filter(port -> !isFree(port.getKey()))
                .map(
                        port ->
                                "Port %d, which %s needs, is in use on this machine."
                                        .formatted(port.getKey(), port.getValue()))
                .findFirst();
    }

    boolean isReady() {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection)
                            URI.create("http://localhost:" + (9080 + offset) + "/ops/ready")
                                    .toURL()
                                    .openConnection();
            asked.setConnectTimeout(2000);
            asked.setReadTimeout(5000);
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Map<Integer, String> needed() {
        Map<Integer, String> needed = new LinkedHashMap<>();
        needed.put(portal(), "the portal");
        needed.put(8443 + offset, "the portal (https)");
        needed.put(9080 + offset, "its health check");
        needed.put(9990 + offset, "the management console");
        return needed;
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
