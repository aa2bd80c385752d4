package quebec.monprojet.keys;

import com.google.crypto.tink.subtle.AesGcmJce;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keys that are kept in the database lie there wrapped, under AES-256-GCM. An installation wraps
 * them with what it derives from its master key, which never changes; whoever wants another lays
 * {@code wrapping-<name>.key}, 32 bytes, into the folder of secrets of every node. The last by name
 * that is whole wraps from the next start on; those before still unwrap, as long as they lie there.
 * None is called {@code master}.
 */
@ApplicationScoped
public class WrappingKeys {

    private static final Logger LOG = System.getLogger(WrappingKeys.class.getName());

    static final String FROM_THE_MASTER = "master";

    private static final String LABEL = "keys.wrapping.v1";
    private static final Pattern FILE = Pattern.compile("wrapping-([a-z0-9-]{1,40})\\.key");
    private static final Pattern WRAPPED = Pattern.compile("([a-z0-9-]{1,40})\\.([A-Za-z0-9_-]+)");

    private final Map<String, AesGcmJce> known = new ConcurrentHashMap<>();
    private final Secrets secrets;
    private SecretsDirectory directory;
    private String newest;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container opens it before anybody asks
    public WrappingKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    @SuppressWarnings("NullAway.Init")
    public WrappingKeys(Secrets secrets, Path folder) {
        this(secrets);
        open(folder);
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected WrappingKeys() {
        this(null);
    }

    @PostConstruct
    void open() {
        open(SecretsDirectory.configured());
    }

    private void open(Path folder) {
        directory = SecretsDirectory.at(folder);
        newest =
                directory.names().stream()
                        .map(FILE::matcher)
                        .filter(Matcher::matches)
                        .map(named -> named.group(1))
                        .filter(name -> !name.equals(FROM_THE_MASTER))
                        .filter(this::isWhole)
                        .max(String::compareTo)
                        .orElse(FROM_THE_MASTER);
    }

    /** Whoever cut a copy short does not have everybody wrap with it, and fail. */
    private boolean isWhole(String name) {
        try {
            return fromFile(name).length == MasterKey.BYTES;
        } catch (IllegalStateException | UncheckedIOException broken) {
            LOG.log(Logger.Level.ERROR, "A wrapping key is passed over: " + name, broken);
            return false;
        }
    }

    /** The name of the key that wraps now; what it has wrapped begins with it and a dot. */
    public String newest() {
        return newest;
    }

    /**
     * Wraps a key.
     *
     * @param owner what the key belongs to: unwrapped for anything else, it is refused
     * @return of ASCII, at most 130 characters for a key of 32 bytes
     */
    public String wrapped(byte[] key, String owner) {
        try {
            byte[] sealed = key(newest).encrypt(key, bytes(owner));
            return newest + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be wrapped", e);
        }
    }

    /**
     * The key that was wrapped.
     *
     * @throws IllegalStateException when it was wrapped by a key that is not here or is another
     *     one, or for something else
     */
    public byte[] unwrapped(String wrapped, String owner) {
        Matcher parts = WRAPPED.matcher(wrapped);
        if (!parts.matches()) {
            throw new IllegalStateException("Not a wrapped key: the key of " + owner);
        }
        String name = parts.group(1);
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(parts.group(2));
            return key(name).decrypt(sealed, bytes(owner));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "The key of %s is not what %s has wrapped for it".formatted(owner, name), e);
        }
    }

    private AesGcmJce key(String name) {
        return known.computeIfAbsent(name, this::read);
    }

    private AesGcmJce read(String name) {
        try {
            return new AesGcmJce(
                    name.equals(FROM_THE_MASTER) ? secrets.derived(LABEL) : fromFile(name));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The wrapping key %s is none".formatted(name), e);
        }
    }

    private byte[] fromFile(String name) {
        String file = "wrapping-" + name + ".key";
        if (!directory.has(file)) {
            throw new IllegalStateException("The folder of secrets has no " + file);
        }
        byte[] key = directory.read(file);
        if (key.length != MasterKey.BYTES) {
            throw new IllegalStateException("Not of 32 bytes: " + file);
        }
        return key;
    }

    private static byte[] bytes(String owner) {
        return owner.getBytes(StandardCharsets.UTF_8);
    }
}
