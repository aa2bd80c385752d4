package quebec.monprojet.dossier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person of the family that an answer is about. */
public record Who(Role role, @Nullable UUID dependant) {

    /** Their place in the application. */
    public enum Role {
        APPLICANT,
        SPOUSE,
        DEPENDANT
    }

    public static final Who APPLICANT = new Who(Role.APPLICANT, null);
    public static final Who SPOUSE = new Who(Role.SPOUSE, null);

    public Who {
        if ((role == Role.DEPENDANT) != (dependant != null)) {
            throw new IllegalArgumentException("Dependants, and only they, are told apart by id");
        }
    }

    public static Who dependant(UUID id) {
        return new Who(Role.DEPENDANT, id);
    }
}
