package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Stream;
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

    /** In Montréal; null when none is announced for this stream. */
    @Nullable LocalDate of(Stream stream) {
        return period(stream)
                .map(period -> period.opensAt().atZone(Montreal.ZONE).toLocalDate())
                .orElse(null);
    }
}
