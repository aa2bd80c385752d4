package quebec.monprojet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.account.Language;

class RuleBookTest {

    private static final LocalDate FILED = LocalDate.of(2016, 2, 16);
    private static final LocalDate BEFORE_THE_ACT = LocalDate.of(2018, 8, 1);
    private static final LocalDate WITH_THE_ACT = LocalDate.of(2018, 8, 2);

    private static final RuleBook SHIPPED = RuleBook.read(DecisionRules.FILE.shipped());

    private static RulesInForce rules() {
        return SHIPPED.on(FILED, BEFORE_THE_ACT);
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
        assertThat(SHIPPED.on(FILED, WITH_THE_ACT).remedies(Outcome.REFUSED))
                .filteredOn(remedy -> remedy.code().equals("tribunal"))
                .singleElement()
                .satisfies(remedy -> assertThat(remedy.inForce()).isFalse());
    }

    @Test
    void aRefusalMayBeLookedAtAgainForNinetyDaysOfMontrealAcrossTheChangeOfClocks() {
        Instant lastMinuteOfTheDay = Instant.parse("2018-01-11T04:59:00Z");
        assertThat(rules().reconsiderableUntil(Outcome.REFUSED, lastMinuteOfTheDay))
                .contains(LocalDate.of(2018, 1, 10).plusDays(90));
        assertThat(rules().reconsiderableUntil(Outcome.SELECTED, lastMinuteOfTheDay)).isEmpty();
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
