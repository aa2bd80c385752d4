package quebec.monprojet.crowd;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A portal whose period has no places, is open for a while, and says the same to everybody. */
final class PaperPortal implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> handedIn = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final int status;
    private final String problem;
    private final int taken;
    private volatile String verdict = "GREEN";

    /**
     * @param status of every answer to a press
     * @param problem its type
     * @param taken places, as the status says
     */
    PaperPortal(int status, String problem, int taken) {
        this.status = status;
        this.problem = problem;
        this.taken = taken;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** What it says of a report; empty: it takes none. */
    PaperPortal judging(String other) {
        verdict = other;
        return this;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What was posted as a report: the bearer's token, and the report. */
    Map<String, String> handedIn() {
        return handedIn;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        switch (exchange.getRequestURI().getPath()) {
            case "/api/periods/R2026-1" -> send(exchange, 200, standing());
            case "/api/periods/R2026-1/submissions" ->
                    send(exchange, status, "{\"type\":\"/problems/" + problem + "\"}");
            case "/api/periods/R2026-1/register", "/api/periods/R2026-1/heads" ->
                    send(exchange, 200, "");
            case "/api/keys" -> send(exchange, 200, "{\"keys\":[]}");
            case "/api/rehearsals/R2026-1/report" -> {
                handedIn.put(exchange.getRequestHeaders().getFirst("Authorization"), body);
                send(exchange, verdict.isEmpty() ? 409 : 200, "{\"verdict\":\"" + verdict + "\"}");
            }
            default -> send(exchange, 404, "{\"type\":\"/problems/not-found\"}");
        }
    }

    private String standing() {
        Instant now = Instant.now();
        return "{\"number\":\"R2026-1\",\"cap\":0,\"taken\":"
                + taken
                + ",\"opensAt\":\""
                + now.minusSeconds(60)
                + "\",\"closesAt\":null,\"serverTime\":\""
                + now
                + "\",\"refreshSeconds\":5}";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
