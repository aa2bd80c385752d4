package quebec.monprojet.web.headers;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import quebec.monprojet.installation.Installation;

/** Where the public finds the portal, for those who make absolute addresses. */
@ApplicationScoped
public class PublicAddress {

    private final URI root;

    public PublicAddress() {
        this(Installation.publicAddress());
    }

    PublicAddress(URI root) {
        this.root = root;
    }

    /** The absolute address of a path of the portal, which starts with a slash. */
    public String of(String path) {
        return root + path;
    }

    /** Whether the public comes by https, so that browsers may be told to come by nothing else. */
    public boolean secure() {
        return "https".equals(root.getScheme());
    }
}
