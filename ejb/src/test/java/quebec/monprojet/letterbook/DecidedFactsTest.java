package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.DecisionId;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.ReconsiderationId;

class DecidedFactsTest {

    private static final String ANSWER = "Votre relevé avait été mal lu.";

    private static final Reconsideration REOPENED =
            new Reconsideration(
                    new ReconsiderationId(UUID.randomUUID()),
                    Written.application(1),
                    Written.ACCOUNT,
                    new DecisionId(UUID.randomUUID()),
                    List.of("error"),
                    "Relisez mon relevé.",
                    Written.NOW,
                    null,
                    new StaffId(UUID.randomUUID()),
                    Reconsideration.Ending.REOPENED,
                    Written.NOW,
                    ANSWER);

    @Test
    void theLetterOfAReopeningHoldsTheAnswerInItsOwnLanguage() {
        Particulars said = DecidedFacts.ofAReopening(REOPENED);
        Map<Field, List<String>> values = said.in(Language.ES);
        assertThat(values.get(Field.REASONS)).containsExactly(ANSWER);
        assertThat(said.french()).contains(Field.REASONS);
    }

    @Test
    void whatWasFoundWrongIsWithdrawnForCancelledIsAnotherThing() {
        Particulars said = DecidedFacts.ofAReopening(REOPENED);
        assertThat(said.in(Language.FR).get(Field.OUTCOME))
                .singleElement()
                .asString()
                .contains("retirée")
                .doesNotContain("annulée");
        assertThat(said.in(Language.ES).get(Field.OUTCOME))
                .singleElement()
                .asString()
                .contains("retirada")
                .doesNotContain("anulada");
    }
}
