package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether somebody who once signed in still may, and as what: asked at every request. */
@Stateless
@PermitAll
public class Callers {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** The roles as they are now; empty when the session is over. */
    public Optional<Set<String>> rolesOf(Caller caller) {
        return switch (caller.population()) {
            case APPLICANT ->
                    Optional.ofNullable(em.find(Account.class, caller.id()))
                            .filter(Account::isOpen)
                            .filter(account -> account.stamp() == caller.stamp())
                            .map(account -> Set.of("applicant"));
            case STAFF ->
                    Optional.ofNullable(em.find(StaffMember.class, caller.id()))
                            .filter(StaffMember::isActive)
                            .filter(member -> member.stamp() == caller.stamp())
                            .map(
                                    member ->
                                            member.roles().stream()
                                                    .map(Role::id)
                                                    .collect(Collectors.toUnmodifiableSet()));
        };
    }
}
