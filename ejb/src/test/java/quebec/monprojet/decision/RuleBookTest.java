package quebec.monprojet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Rank;
import quebec.monprojet.opening.PeriodNumber;

class RuleBookTest {

    private static final LocalDate FILED = LocalDate.of(2016, 2, 16);
    private static final LocalDate BEFORE_THE_ACT = LocalDate.of(2018, 8, 1);
    private static final LocalDate WITH_THE_ACT = LocalDate.of(2018, 8, 2);

    private static final RuleBook SHIPPED = RuleBook.read(DecisionRules.FILE.shipped());

    private static RulesInForce rules() {
        return SHIPPED.on(FILED, BEFORE_THE_ACT);
    }

    /** In the last minute of 10 January 2018 in Montréal. */
    private static Decision taken(Outcome outcome, @Nullable DecisionId reconsiders) {
        Instant at = Instant.parse("2018-01-11T04:59:00Z");
        StaffId officer = new StaffId(UUID.randomUUID());
        return new Decision(
                new DecisionId(UUID.randomUUID()),
                new ApplicationNumber(new PeriodNumber("2016-1"), new Rank(1)),
                new AccountId(UUID.randomUUID()),
                outcome,
                List.of("passing-score"),
                "Il manque des points.",
                officer,
                at,
                null,
                at,
                reconsiders);
    }

    @Test
    void theNewActHoldsFromItsDayOn() {
        assertThat(SHIPPED.on(FILED, BEFORE_THE_ACT).version()).isEqualTo("2015");
        assertThat(SHIPPED.on(FILED, WITH_THE_ACT).version()).isEqualTo("2018");
    }

    @Test
    void aRefusalAndARejectionRestOnDifferentClauses() {
        assertThat(rules().support(Outcome.REFUSED, List.of("passing-score"))).isTrue();
        assertThat(rules().support(Outcome.REJECTED, List.of("passing-score"))).isFalse();
        assertThat(rules().support(Outcome.REJECTED, List.of("documents-missing"))).isTrue();
        assertThat(rules().support(Outcome.REFUSED, List.of("passing-score", "invented")))
                .isFalse();
    }

    @Test
    void inEveryVersionWantOfDocumentsAloneRestsOnARequest() {
        for (LocalDate day : List.of(BEFORE_THE_ACT, WITH_THE_ACT)) {
            assertThat(SHIPPED.on(FILED, day).clauses())
                    .filteredOn(Clause::restsOnRequest)
                    .extracting(Clause::code)
                    .containsExactly("documents-missing");
        }
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void nothingIsDecidedWithoutAClause(Outcome outcome) {
        assertThat(rules().support(outcome, List.of())).isFalse();
    }

    @Test
    void whatIsNotEstablishedIsMarked() {
        assertThat(rules().replyPeriod().isToBeConfirmed()).isTrue();
        assertThat(rules().named(List.of("documents-missing"))).allMatch(Clause::isToBeConfirmed);
        assertThat(SHIPPED.on(FILED, WITH_THE_ACT).named(List.of("documents-missing")))
                .noneMatch(Clause::isToBeConfirmed)
                .extracting(Clause::citation)
                .containsExactly("I-0.2.1, art. 57");
    }

    @Test
    void theAppealThatIsNotInForceIsNamedAndNotOpen() {
        RulesInForce withTheAct = SHIPPED.on(FILED, WITH_THE_ACT);
        assertThat(withTheAct.remedies()).extracting(Remedy::code).contains("tribunal");
        assertThat(withTheAct.remedies(taken(Outcome.REFUSED, null)))
                .extracting(Remedy::code)
                .containsExactly("reconsideration");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"REFUSED", "REJECTED"})
    void whatWasLookedAtAgainIsNotLookedAtAThirdTime(Outcome outcome) {
        Decision upheld = taken(outcome, new DecisionId(UUID.randomUUID()));
        assertThat(rules().remedies(upheld)).isEmpty();
        assertThat(rules().reconsiderableUntil(upheld, upheld.takenAt())).isEmpty();
    }

    @Test
    void aRefusalMayBeLookedAtAgainForNinetyDaysOfMontrealAcrossTheChangeOfClocks() {
        Decision refused = taken(Outcome.REFUSED, null);
        LocalDate day = LocalDate.of(2018, 1, 10);
        assertThat(rules().reconsiderableUntil(refused, refused.takenAt()))
                .contains(day.plusDays(90));
        assertThat(rules().reconsiderableUntil(refused, refused.takenAt().plus(Duration.ofDays(9))))
                .as("told later")
                .contains(day.plusDays(99));
        Decision selected = taken(Outcome.SELECTED, null);
        assertThat(rules().reconsiderableUntil(selected, selected.takenAt())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingIsSaidInEveryLanguage(Language language) {
        assertThat(rules().clauses()).allMatch(clause -> !clause.in(language).isBlank());
        assertThat(rules().remedies()).allMatch(remedy -> !remedy.in(language).isBlank());
        assertThat(rules().grounds()).allMatch(ground -> !ground.in(language).isBlank());
    }

    @Test
    void aVersionMayHoldForWhatWasFiledFromADayOn() {
        RuleBook book =
                RuleBook.read(
                        DecisionRules.FILE
                                .shipped()
                                .replace(
                                        "\"actsFrom\": \"2018-08-02\"",
                                        "\"filedFrom\": \"2018-08-02\""));
        assertThat(book.on(FILED, WITH_THE_ACT).version()).isEqualTo("2015");
        assertThat(book.on(WITH_THE_ACT, WITH_THE_ACT).version()).isEqualTo("2018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"schema\":2}", "{\"schema\":1,\"versions\":[]}"})
    void rulesThatAreNotWholeAreRefused(String json) {
        assertThatThrownBy(() -> RuleBook.read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECTED", "REFUSED", "REJECTED"})
    void rulesThatLeaveAnOutcomeWithoutAClauseAreRefused(String outcome) {
        String other = outcome.equals("REFUSED") ? "REJECTED" : "REFUSED";
        String json =
                DecisionRules.FILE
                        .shipped()
                        .replace(
                                "\"outcome\": \"" + outcome + "\"",
                                "\"outcome\": \"" + other + "\"");
        assertThatThrownBy(() -> RuleBook.read(json)).hasMessageContaining(outcome);
    }

    /** Whatever a sheet can contradict is known by the rules of every version. */
    @Test
    void everyClauseOfRefusalNamesItsCutOff() {
        assertThat(List.of(rules(), SHIPPED.on(FILED, WITH_THE_ACT)))
                .flatExtracting(holding -> holding.clauses(Outcome.REFUSED))
                .allMatch(clause -> clause.shortfall() != null);
        assertThat(rules().clauses(Outcome.REJECTED))
                .allMatch(clause -> clause.shortfall() == null);
    }

    @Test
    void aCutOffThatNobodyKnowsIsRefused() {
        String json = DecisionRules.FILE.shipped().replace("\"EDUCATION_LEVEL\"", "\"DEGREE\"");
        assertThatThrownBy(() -> RuleBook.read(json)).hasMessageContaining("DEGREE");
    }

    @Test
    void aCodeIsUsedOnce() {
        String json = DecisionRules.FILE.shipped().replace("education-cut-off", "passing-score");
        assertThatThrownBy(() -> RuleBook.read(json)).hasMessageContaining("twice");
    }

    @Test
    void theFirstVersionHoldsForEverything() {
        String json =
                DecisionRules.FILE
                        .shipped()
                        .replace(
                                "\"version\": \"2015\",",
                                "\"version\": \"2015\", \"filedFrom\": \"2015-08-05\",");
        assertThatThrownBy(() -> RuleBook.read(json)).hasMessageContaining("first");
    }

    @Test
    void whatALetterSaysOfARuleNeverAsksToBeConfirmed() {
        assertThat(SHIPPED.on(FILED, WITH_THE_ACT).clauses())
                .extracting(Clause::citation)
                .noneMatch(citation -> citation.contains("confirmer"));
        assertThat(rules().clauses())
                .extracting(Clause::citation)
                .noneMatch(citation -> citation.contains("confirmer"));
    }
}
