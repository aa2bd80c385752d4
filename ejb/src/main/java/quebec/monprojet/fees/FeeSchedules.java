package quebec.monprojet.fees;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The schedule in force: the file that {@code MPQ_FEES_FILE} names, or the one that comes with this
 * version. A file that cannot be read whole stops the start: nobody is asked a wrong amount.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeeSchedules {

    private FeeSchedule current;

    /** For the container, which reads nothing for its proxies. */
    @SuppressWarnings("NullAway.Init")
    public FeeSchedules() {}

    @PostConstruct
    void read() {
        String file = System.getenv("MPQ_FEES_FILE");
        current = FeeSchedule.read(file == null || file.isBlank() ? shipped() : text(file));
    }

    public FeeSchedule current() {
        return current;
    }

    static String shipped() {
        try (InputStream in = FeeSchedules.class.getResourceAsStream("/fees/tariffs.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("The file of MPQ_FEES_FILE cannot be read", e);
        }
    }
}
