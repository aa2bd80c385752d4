package quebec.monprojet.bench;

import java.util.List;
import quebec.monprojet.account.StaffId;

/** Some who work on applications together. */
public record Team(TeamId id, String name, List<StaffId> members) {

    public Team {
        members = List.copyOf(members);
    }
}
