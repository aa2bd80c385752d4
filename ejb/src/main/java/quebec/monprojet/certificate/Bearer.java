package quebec.monprojet.certificate;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.exchange.ChangeId;

/**
 * The person of a family whose certificate it is, as tables and forms name them.
 *
 * @param union the accepted change that brought the spouse, who is not the one of the dossier; null
 *     for everybody else
 */
public record Bearer(Who who, @Nullable ChangeId union) {

    private static final String SPOUSE_OF = "SPOUSE:";

    Bearer(Who who) {
        this(who, null);
    }

    static Bearer of(String key) {
        if (key.startsWith(SPOUSE_OF)) {
            UUID union = UUID.fromString(key.substring(SPOUSE_OF.length()));
            return new Bearer(Who.SPOUSE, new ChangeId(union));
        }
        return new Bearer(
                switch (key) {
                    case "APPLICANT" -> Who.APPLICANT;
                    case "SPOUSE" -> Who.SPOUSE;
                    default -> Who.dependant(UUID.fromString(key));
                });
    }

    public Who.Role role() {
        return who.role();
    }

    String key() {
        if (union != null) {
            return SPOUSE_OF + union.value();
        }
        return who.role() == Who.Role.DEPENDANT
                ? Objects.requireNonNull(who.dependant()).toString()
                : who.role().name();
    }
}
