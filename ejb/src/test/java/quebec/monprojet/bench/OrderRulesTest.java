package quebec.monprojet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quebec.monprojet.bench.Ordering.Fault;
import quebec.monprojet.dossier.Stream;

class OrderRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Stratum EXEMPT = stratum("Hors plafond", Stream.EXEMPT);

    @Test
    void anOrderMayBeginToday() {
        assertThat(faults("2026-7", TODAY, List.of(EXEMPT))).isEmpty();
    }

    @Test
    void nobodyIsPutInOrderAfterTheFact() {
        assertThat(faults("2026-7", TODAY.minusDays(1), List.of(EXEMPT)))
                .containsExactly(Fault.DAY);
    }

    @Test
    void aNumberIsOne() {
        assertThat(faults("a b", TODAY, List.of(EXEMPT))).containsExactly(Fault.NUMBER);
    }

    @Test
    void aStratumHasANameAndACondition() {
        assertThat(faults("2026-7", TODAY, List.of())).containsExactly(Fault.STRATA);
        assertThat(faults("2026-7", TODAY, List.of(stratum(" ", Stream.EXEMPT))))
                .containsExactly(Fault.STRATA);
        assertThat(faults("2026-7", TODAY, List.of(stratum("Tout le monde", null))))
                .containsExactly(Fault.STRATA);
        assertThat(faults("2026-7", TODAY, Collections.nCopies(13, EXEMPT)))
                .containsExactly(Fault.STRATA);
    }

    @Test
    void aCountryIsOne() {
        Stratum nowhere = new Stratum("Nulle part", null, null, Set.of("XX"), null);
        assertThat(faults("2026-7", TODAY, List.of(nowhere))).containsExactly(Fault.COUNTRY);
    }

    @Test
    void whatIsWrittenIsWrittenInFull() {
        var empty = new ProcessingOrder.Terms("2026-7", TODAY, "", "", "", List.of(EXEMPT));
        assertThat(OrderRules.faults(empty, TODAY))
                .containsExactlyInAnyOrder(Fault.PUBLISHED, Fault.REASON, Fault.LEGAL_BASIS);
    }

    private static Stratum stratum(String name, @Nullable Stream stream) {
        return new Stratum(name, stream, null, Set.of(), null);
    }

    private static Set<Fault> faults(String number, LocalDate day, List<Stratum> strata) {
        return OrderRules.faults(
                new ProcessingOrder.Terms(
                        number,
                        day,
                        "Gazette officielle",
                        "Un motif d’au moins vingt caractères.",
                        "I-0.2, art. 3.5",
                        strata),
                TODAY);
    }
}
