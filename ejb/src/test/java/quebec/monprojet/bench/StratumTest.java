package quebec.monprojet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Stream;

class StratumTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant MIDNIGHT = Instant.parse("2026-03-01T05:00:00Z");

    private static final Stratum OFFERS =
            new Stratum("Offres", Stream.EXEMPT, "offre-validee", Set.of(), null);
    private static final Stratum EARLY_SYRIANS =
            new Stratum("Syrie", null, null, Set.of("SY", "IQ"), DAY);

    @Test
    void allItsConditionsHoldOfWhatItHolds() {
        assertThat(OFFERS.holds(new Traits(Stream.EXEMPT, "FR", "offre-validee", MIDNIGHT)))
                .isTrue();
        assertThat(OFFERS.holds(new Traits(Stream.EXEMPT, "FR", "resident-temporaire", MIDNIGHT)))
                .isFalse();
        assertThat(OFFERS.holds(new Traits(Stream.CAPPED, "FR", null, MIDNIGHT))).isFalse();
    }

    @Test
    void aDayBeginsInMontrealAndIsNotBeforeItself() {
        assertThat(EARLY_SYRIANS.holds(capped("SY", MIDNIGHT.minusNanos(1)))).isTrue();
        assertThat(EARLY_SYRIANS.holds(capped("SY", MIDNIGHT))).isFalse();
    }

    @Test
    void anApplicationEntersTheFirstStratumThatHoldsIt() {
        ProcessingOrder.Terms order = order(OFFERS, EARLY_SYRIANS);
        assertThat(order.place(new Traits(Stream.EXEMPT, "SY", "offre-validee", Instant.EPOCH)))
                .isEqualTo(1);
        assertThat(order.place(capped("IQ", Instant.EPOCH))).isEqualTo(2);
        assertThat(order.place(capped("FR", Instant.EPOCH))).isEqualTo(Stratum.NONE);
    }

    @Test
    void strataAreReadAsTheyWereKept() {
        List<Stratum> strata = List.of(OFFERS, EARLY_SYRIANS);
        assertThat(StrataDocument.read(StrataDocument.of(strata))).isEqualTo(strata);
    }

    private static Traits capped(String country, Instant receivedAt) {
        return new Traits(Stream.CAPPED, country, null, receivedAt);
    }

    private static ProcessingOrder.Terms order(Stratum... strata) {
        return new ProcessingOrder.Terms(
                "2026-7", DAY, "Gazette", "Un motif.", "I-0.2, art. 3.5", List.of(strata));
    }
}
