package quebec.monprojet.fees;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;

/** How the fees of applications stand, for those who owe them and those who work on them. */
@Stateless
@PermitAll
public class FeeFiles {

    private static final int MOST = 500;

    @Inject private FeeRows rows;

    /** Of a person's applications that were invited to pay: what is still owed first. */
    public List<FeeStanding> of(AccountId account) {
        return rows.allOf(account).stream().map(rows::standing).toList();
    }

    public Optional<FeeStanding> of(ApplicationNumber number) {
        return rows.of(number.value()).map(rows::standing);
    }

    /** How far each of these was paid; those not yet invited to pay are not in it. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Map<String, InvitationState> states(Collection<String> applications) {
        return rows.states(applications);
    }

    /** Attempts whose outcome is not known, the longest open first; 500 at most. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Attempt> unknown() {
        return rows.open(MOST);
    }
}
