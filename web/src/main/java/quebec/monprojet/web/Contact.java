package quebec.monprojet.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where people may ask for help: {@code MPQ_CONTACT}, a {@code mailto:} or {@code https:} address.
 * Without one, no page invites anybody to write.
 */
@Named
@ApplicationScoped
public class Contact {

    private final @Nullable String link;
    private final @Nullable String security;

    public Contact() {
        this(System.getenv());
    }

    public Contact(Map<String, String> environment) {
        this.link = read(environment.getOrDefault("MPQ_CONTACT", ""));
        String faults = read(environment.getOrDefault("MPQ_SECURITY_CONTACT", ""));
        this.security = faults == null ? link : faults;
    }

    /** What a link to it leads to; null when there is none. */
    public @Nullable String getLink() {
        return link;
    }

    /** The same as people read it; null when there is none. */
    public @Nullable String getShown() {
        return link == null ? null : link.replaceFirst("^(mailto:|https://)", "");
    }

    /** Where faults in security may be told: an address of their own, or the same. */
    public @Nullable String getSecurity() {
        return security;
    }

    /** An address of either kind; null for anything else, which no page may show. */
    private static @Nullable String read(String given) {
        String address = given.strip();
        return address.matches("(mailto:|https://)[^\\s\"'<>]+") ? address : null;
    }
}
