package quebec.monprojet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.selection.Status;

class ApplicationFilterTest {

    @Test
    void theJournalLearnsThatANameWasAskedForAndNotWhich() {
        var filter =
                new ApplicationFilter(
                        "2026-1-000042-7",
                        "Lefebvre",
                        LocalDate.of(1979, 7, 16),
                        "FR",
                        Stream.CAPPED,
                        "2026-1",
                        Status.RECEIVED,
                        Instant.parse("2026-11-24T05:00:00Z"),
                        null);
        assertThat(filter.facts())
                .isEqualTo(
                        Map.of(
                                "number", "given",
                                "name", "given",
                                "birthDate", "given",
                                "country", "FR",
                                "stream", "CAPPED",
                                "period", "2026-1",
                                "status", "RECEIVED",
                                "from", "2026-11-24T05:00:00Z"));
    }

    @Test
    void whatWasTypedIntoAListByForceIsNotRepeated() {
        var filter =
                new ApplicationFilter(
                        "", "", null, "a@b.example", null, "Lefebvre", null, null, null);
        assertThat(filter.facts()).isEqualTo(Map.of("country", "given", "period", "given"));
    }

    @Test
    void nothingAskedIsNothingToSay() {
        assertThat(ApplicationFilter.ALL.facts()).isEmpty();
    }
}
