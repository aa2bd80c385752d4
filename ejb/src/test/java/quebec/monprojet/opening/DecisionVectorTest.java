package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The decision of the worked vector in docs/proofs. */
class DecisionVectorTest {

    @Test
    void theCanonicalFormIsTheVectors() throws Exception {
        DraftDecision terms =
                new DraftDecision(
                        "2026-001",
                        new PeriodNumber("2026-1"),
                        PeriodKind.CAPPED,
                        OrderRule.FIRST_COME,
                        "Planification annuelle de l’immigration\u00a0: cinq places.",
                        "I-0.2, art. 3.5",
                        5,
                        null,
                        Instant.parse("2026-02-16T13:30:00Z"),
                        Instant.parse("2026-03-18T13:30:00Z"),
                        Duration.ofMinutes(5));
        assertThat(terms.faults())
                .as("a decision from before rehearsals")
                .containsExactly(Fault.EXPECTED_CROWD);
        assertThat(DecisionDocument.of(terms).json())
                .isEqualTo(Files.readString(Path.of("../docs/proofs/vector/decision.json")));
    }
}
