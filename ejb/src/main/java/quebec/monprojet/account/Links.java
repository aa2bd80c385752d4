package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import quebec.monprojet.keys.ConstantTime;
import quebec.monprojet.keys.Secrets;

/** The links and codes that prove an address. */
@Stateless
@PermitAll
public class Links {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final Clock clock;
    private final Secrets secrets;

    @Inject
    public Links(Clock clock, Secrets secrets) {
        this.clock = clock;
        this.secrets = secrets;
    }

    @SuppressWarnings("NullAway")
    public Links() {
        this(Clock.systemUTC(), null);
    }

    /** What to write, or nothing when there is nothing (any more) to write about that link. */
    public Optional<MailableLink> mailable(UUID linkId) {
        return Optional.ofNullable(em.find(Link.class, linkId)).flatMap(this::mailable);
    }

    private Optional<MailableLink> mailable(Link link) {
        if (!link.mayBeWrittenAbout(now())) {
            return Optional.empty();
        }
        var id = link.account().orElseThrow();
        var account = em.find(Account.class, id.value());
        var to = new Recipient(id, link.address().value(), account.language());
        return Optional.of(
                new MailableLink(
                        to,
                        link.purpose().orElseThrow(),
                        LinkToken.of(link.id(), mac()),
                        link.expiresAt()));
    }

    /** Whether following this token leads anywhere. Looking uses nothing up. */
    public boolean open(String token, Purpose purpose) {
        var now = now();
        return LinkToken.read(token, mac())
                .map(id -> em.find(Link.class, id))
                .filter(link -> link.opens(purpose, now))
                .isPresent();
    }

    /**
     * The token that a typed code stands for. A request bears five tries; then its code is dead,
     * and only the link in the letter still works.
     */
    public Optional<Redeemed> redeem(UUID request, String code) {
        var link = em.find(Link.class, request, LockModeType.PESSIMISTIC_WRITE);
        if (link == null || !link.mayTry()) {
            return Optional.empty();
        }
        var token = LinkToken.of(link.id(), mac());
        var now = now();
        return ConstantTime.same(MailableLink.codeOf(token), code)
                ? link.purpose()
                        .filter(purpose -> link.opens(purpose, now))
                        .map(purpose -> new Redeemed(purpose, token))
                : Optional.empty();
    }

    private Mac mac() {
        return secrets.mac(LinkToken.LABEL);
    }

    private Instant now() {
        return clock.instant();
    }
}
