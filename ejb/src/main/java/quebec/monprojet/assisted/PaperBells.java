package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.PublishedNotice;

/** When dossiers on paper are pressed, and what everybody may know of that. */
@ApplicationScoped
public class PaperBells {

    private final Secrets secrets;

    @Inject
    public PaperBells(Secrets secrets) {
        this.secrets = secrets;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PaperBells() {
        this(null);
    }

    /**
     * The salt stays secret for the whole window: a seal set within it must not choose its hour.
     */
    public PublishedBell of(PeriodStanding period, Instant now) {
        return of(period.decisionHash(), period.opensAt(), now);
    }

    /**
     * Likewise of an earlier opening, which another notice came after: its presses stay checkable.
     */
    public PublishedBell of(PublishedNotice notice, Instant now) {
        return of(notice.decisionHash(), notice.opensAt(), now);
    }

    private PublishedBell of(String decisionHash, Instant opensAt, Instant now) {
        BellSalt salt = salt(decisionHash, opensAt);
        boolean over = !now.isBefore(opensAt.plus(BellSalt.WINDOW));
        return new PublishedBell(BellSalt.WINDOW, salt.commitment(), over ? salt.hex() : null);
    }

    Instant due(PeriodStanding period, Digest digest) {
        return period.opensAt().plus(salt(period.decisionHash(), period.opensAt()).delay(digest));
    }

    private BellSalt salt(String decisionHash, Instant opensAt) {
        return BellSalt.of(secrets.mac(BellSalt.LABEL), decisionHash, opensAt);
    }
}
