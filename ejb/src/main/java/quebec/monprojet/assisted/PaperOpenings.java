package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;

/** Which opening a dossier on paper is for, by its stream. */
@ApplicationScoped
class PaperOpenings {

    private final Dossiers dossiers;
    private final Periods periods;

    @Inject
    PaperOpenings(Dossiers dossiers, Periods periods) {
        this.dossiers = dossiers;
        this.periods = periods;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    PaperOpenings() {
        this(null, null);
    }

    /** The one announced last; empty when none ever was. */
    Optional<PeriodStanding> of(AccountId account) {
        return isExempt(account) ? periods.exempt() : periods.current();
    }

    /** Whether their dossier waits for no bell. */
    boolean isExempt(AccountId account) {
        return dossiers.of(account).contents().stream()
                .map(StreamChoice::stream)
                .filter(Stream.EXEMPT::equals)
                .isPresent();
    }

    /** Whether it is near or not over. */
    boolean isAhead(AccountId account, Instant now) {
        return of(account).filter(period -> isAhead(period, now)).isPresent();
    }

    static boolean isAhead(PeriodStanding period, Instant now) {
        return switch (period.stateAt(now)) {
            case ANNOUNCED, OPEN, FULL, SUSPENDED -> true;
            case DRAFT, APPROVED, CLOSED -> false;
        };
    }
}
