package quebec.monprojet.certificate;

import java.util.Objects;
import java.util.UUID;
import quebec.monprojet.dossier.Who;

/** The person of a family whose certificate it is, as tables and forms name them. */
public record Bearer(Who who) {

    static Bearer of(String key) {
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
        return who.role() == Who.Role.DEPENDANT
                ? Objects.requireNonNull(who.dependant()).toString()
                : who.role().name();
    }
}
