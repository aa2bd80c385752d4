package quebec.monprojet.keys;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.schema.Database;

/**
 * The keys that sign the heads of the log. A node without one makes its own at its first start; its
 * public half is published before it signs anything. To change keys, rename the file to {@code
 * log-<keyId>.retired.pem} and restart: the old key stays published, with the end of its validity.
 * A node that still has a key which another has retired does not start: nobody would believe it.
 */
@Singleton
@Startup
@DependsOn("MasterKeyMark")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LogKeys {

    private static final String PREFIX = "log-";
    private static final String SUFFIX = ".pem";
    private static final String RETIRED = ".retired.pem";

    @Inject private Database database;

    private volatile @Nullable SigningKey current;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void start() {
        SecretsDirectory secrets = SecretsDirectory.at(SecretsDirectory.configured());
        Instant now = Clock.systemUTC().instant();
        SigningKey key = newest(secrets, LocalDate.ofInstant(now, ZoneOffset.UTC));
        database.change(
                "The signing key cannot be published",
                connection -> publish(new KeyRows(connection), key, retired(secrets), now));
        current = key;
    }

    /**
     * Publishes a node's own key, and the end of those it has retired.
     *
     * @throws IllegalStateException when another node has retired the key
     */
    static void publish(KeyRows rows, SigningKey key, List<String> retired, Instant now)
            throws SQLException {
        if (rows.hasEnded(key.keyId())) {
            throw new IllegalStateException(
                    "Another node has retired %1$s. Rename log-%1$s.pem here, too."
                            .formatted(key.keyId()));
        }
        rows.publish(key.keyId(), key.publicKey(), now);
        for (String ended : retired) {
            rows.end(ended, now);
        }
    }

    public String currentKeyId() {
        return current().keyId();
    }

    /** Ed25519 (RFC 8032) with the current key: 64 bytes. */
    public byte[] sign(byte[] message) {
        return current().sign(message);
    }

    /** Every key that ever signed, oldest first. */
    public List<PublishedKey> published() {
        return database.ask(
                "The published keys cannot be read", connection -> new KeyRows(connection).all());
    }

    static SigningKey newest(SecretsDirectory secrets, LocalDate today) {
        List<String> usable = files(secrets).filter(n -> !n.endsWith(RETIRED)).sorted().toList();
        if (usable.isEmpty()) {
            SigningKey made = SigningKey.generated(today);
            secrets.writeOnce(PREFIX + made.keyId() + SUFFIX, made.pem());
            return made;
        }
        String name = usable.get(usable.size() - 1);
        return SigningKey.read(idIn(name, SUFFIX), secrets.read(name));
    }

    private static List<String> retired(SecretsDirectory secrets) {
        return files(secrets).filter(n -> n.endsWith(RETIRED)).map(n -> idIn(n, RETIRED)).toList();
    }

    private static String idIn(String name, String suffix) {
        return name.substring(PREFIX.length(), name.length() - suffix.length());
    }

    private static Stream<String> files(SecretsDirectory secrets) {
        return secrets.names().stream().filter(n -> n.startsWith(PREFIX) && n.endsWith(SUFFIX));
    }

    private SigningKey current() {
        SigningKey key = current;
        if (key == null) {
            throw new IllegalStateException("The log has no signing key");
        }
        return key;
    }
}
