package quebec.monprojet.account;

import java.util.Locale;
import java.util.Optional;

/** What a member of the staff may do. The name in pages, constraints and checks is {@link #id}. */
public enum Role {
    OFFICER,
    SUPERVISOR,
    PROGRAMME_MANAGER,
    AUDITOR,
    ADMINISTRATOR;

    /** For instance {@code programme-manager}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofId(String id) {
        for (var role : values()) {
            if (role.id().equals(id)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
