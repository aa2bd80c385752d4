package quebec.monprojet.web.headers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Map;

/**
 * Where the public finds the portal. It comes from the environment ({@code MPQ_PUBLIC_URL}), never
 * from the Host header of a request.
 */
@Named
@ApplicationScoped
public class PublicAddress {

    private final URI root;

    public PublicAddress() {
        this(System.getenv());
    }

    PublicAddress(Map<String, String> environment) {
        String given = environment.getOrDefault("MPQ_PUBLIC_URL", "").strip();
        this.root = URI.create(given.isEmpty() ? "http://localhost:8080" : trimmed(given));
    }

    /** The absolute address of a path of the portal, which starts with a slash. */
    public String of(String path) {
        return root + path;
    }

    /** Whether the public comes by https, so that browsers may be told to come by nothing else. */
    public boolean secure() {
        return "https".equals(root.getScheme());
    }

    private static String trimmed(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
