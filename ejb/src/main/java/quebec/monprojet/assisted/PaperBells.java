package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import quebec.monprojet.dossier.Digest;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.opening.PeriodStanding;

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
        BellSalt salt = salt(period);
        boolean over = !now.isBefore(period.opensAt().plus(BellSalt.WINDOW));
        return new PublishedBell(BellSalt.WINDOW, salt.commitment(), over ? salt.hex() : null);
    }

    Instant due(PeriodStanding period, Digest digest) {
        return period.opensAt().plus(salt(period).delay(digest));
    }

    private BellSalt salt(PeriodStanding period) {
        return BellSalt.of(secrets.mac(BellSalt.LABEL), period.decisionHash(), period.opensAt());
    }
}
