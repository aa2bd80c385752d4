package quebec.monprojet.letterbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.Tables;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.fees.CancellingDecision;
import quebec.monprojet.fees.Money;
import quebec.monprojet.opening.PeriodNumber;

class CancelledFactsTest {

    private static final CancellingDecision DECISION =
            new CancellingDecision(
                    new CancellingDecision.Terms(
                            "2026-A-7",
                            new PeriodNumber("2026-1"),
                            "Le ministre met fin à l’examen de ces demandes.",
                            "I-0.2, art. 3.5"),
                    new StaffId(UUID.randomUUID()),
                    Written.NOW,
                    new StaffId(UUID.randomUUID()),
                    Written.NOW);

    private static String letter(Optional<Money> paid, Language language) throws Exception {
        try (Connection database = Tables.inMemory().made()) {
            Template shipped =
                    new TemplateRows(database)
                            .inForce(OfficialKind.CANCELLED, Written.NOW)
                            .orElseThrow();
            Applicant person =
                    new Applicant(Written.application(1), Written.ACCOUNT, "Zoé", Written.NOW);
            return new Writing(shipped, person, CancelledFacts.said(DECISION, paid), null)
                    .content(new LetterNumber(2026, 1), language, Written.NOW)
                    .first()
                    .words();
        }
    }

    @ParameterizedTest
    @EnumSource
    void itSaysWhichDecisionWhyOnWhatAndWhatComesBack(Language language) throws Exception {
        assertThat(letter(Optional.of(Money.dollars(939)), language))
                .contains("2026-A-7", "met fin à l’examen", "I-0.2, art. 3.5", "939", "2026")
                .doesNotContain("((", "{0}");
    }

    @Test
    void whoeverPaidNothingIsPromisedNothing() throws Exception {
        assertThat(letter(Optional.empty(), Language.FR))
                .contains("rien à vous rendre")
                .doesNotContain("$");
    }
}
