package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The links and codes that prove an address. */
@Stateless
@PermitAll
public class Links {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final Clock clock;

    @Inject
    public Links(Clock clock) {
        this.clock = clock;
    }

    public Links() {
        this(Clock.systemUTC());
    }

    /** What to write, or nothing when there is nothing (any more) to write about that link. */
    public Optional<MailableLink> mailable(UUID linkId) {
        throw new UnsupportedOperationException(linkId + " at " + clock.instant() + em);
    }
}
