package quebec.monprojet.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A browser without script, for one person. It keeps cookies, even secure ones over plain http as
 * browsers do on this machine's own name, and follows no redirect by itself.
 */
public final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final int port;
    private final String address;

    public Browser(int port) {
        this(port, "");
    }

    /**
     * @param address from which a proxy says that it comes; empty where there is no proxy
     */
    public Browser(int port, String address) {
        this.port = port;
        this.address = address;
    }

    static Browser onThePortal() {
        return new Browser(Surroundings.PORTS.http());
    }

    public Page get(String path) {
        return send(asked(path).GET());
    }

    Page post(String path, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return post(path, body);
    }

    /**
     * @param form already encoded, so that it may hold what no honest browser would send
     */
    Page post(String path, String form) {
        return send(
                asked(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** As a script or a form with files asks. */
    Page send(String method, String path, Map<String, String> headers, byte[] body) {
        return send(method, path, headers, BodyPublishers.ofByteArray(body));
    }

    Page send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        HttpRequest.Builder asked = asked(path).method(method, body);
        headers.forEach(asked::setHeader);
        return send(asked);
    }

    /** Fills in the page's form and presses its button. */
    public Page submit(Page page, Map<String, String> answers, String button) {
        Map<String, String> fields = new LinkedHashMap<>(page.fields());
        fields.keySet().removeAll(page.buttons());
        fields.putAll(answers);
        fields.put(button, "");
        return post(page.action(), fields);
    }

    /** Goes where the answer leads, if it leads anywhere. */
    public Page follow(Page page) {
        return page.location().isEmpty() ? page : follow(get(page.location()));
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void forget() {
        cookies.clear();
    }

    /** As if it had never been given this cookie. */
    public void forget(String name) {
        cookies.remove(name);
    }

    void keep(String name, String value) {
        cookies.put(name, value);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder asked(String path) {
        HttpRequest.Builder asked =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .timeout(PATIENCE)
                        .header("Accept", "text/html");
        if (!address.isEmpty()) {
            asked.header("X-Forwarded-For", address);
        }
        if (!cookies.isEmpty()) {
            asked.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return asked;
    }

    private Page send(HttpRequest.Builder asked) {
        try {
            HttpResponse<String> answer =
                    HTTP.send(asked.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(this::remember);
            return new Page(
                    answer.uri().getRawPath(),
                    answer.statusCode(),
                    answer.headers(),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from the portal", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking the portal", e);
        }
    }

    private void remember(String header) {
        for (HttpCookie cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }
}
