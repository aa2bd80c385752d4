package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.intake.AskedProof;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.time.Montreal;

/** The announced period a dossier would be presented to. */
@RequestScoped
class OpeningDay {

    @Inject private Periods periods;

    /** Whether there is nothing to tell yet, not even that there is no period. */
    boolean unread() {
        return periods.unread();
    }

    Optional<PeriodStanding> period(Stream stream) {
        return stream == Stream.EXEMPT ? periods.exempt() : periods.current();
    }

    /** Whether a place that is given up may still come to whoever holds one of these proofs. */
    boolean passesOnTo(List<AskedProof> proofs, Instant now) {
        return proofs.stream().anyMatch(proof -> passesOnTo(proof, now));
    }

    /** Whoever asked once the period had closed has no turn. */
    private boolean passesOnTo(AskedProof proof, Instant now) {
        return periods.published(proof.head().period())
                .filter(period -> isBefore(proof.askedAt(), period.standing().closesAt()))
                .map(period -> period.decision().passingOn())
                .filter(clause -> clause.holdsAt(now))
                .isPresent();
    }

    private static boolean isBefore(Instant asked, @Nullable Instant closesAt) {
        return closesAt == null || asked.isBefore(closesAt);
    }

    /** In Montréal; null when none is announced for this stream. */
    @Nullable LocalDate of(Stream stream) {
        return period(stream).map(period -> Montreal.day(period.opensAt())).orElse(null);
    }
}
