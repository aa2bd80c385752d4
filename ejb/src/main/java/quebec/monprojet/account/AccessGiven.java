package quebec.monprojet.account;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administrator gave a member of the staff access to the desk, or other roles.
 *
 * @param invited whoever is sent the link that leads in; null where only the roles changed
 * @param told the other administrators
 */
public record AccessGiven(UUID access, @Nullable StaffId invited, List<StaffId> told) {

    public AccessGiven {
        told = List.copyOf(told);
    }
}
