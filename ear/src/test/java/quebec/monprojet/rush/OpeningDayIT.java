package quebec.monprojet.rush;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Everyone at the bell: 600 people in some 800 browsers, 100 places. */
@ParameterizedClass
@EnumSource(Database.class)
class OpeningDayIT {

    private static OpeningDay day;

    @Parameter Database database;

    @BeforeParameterizedClassInvocation
    static void theDayGoesBy(Database database) {
        day = new OpeningDay(database);
    }

    @AfterParameterizedClassInvocation
    static void theDayEnds() {
        day.close();
    }

    @Test
    void whoeverIsAnsweredBeforeTheBellIsToldToWait() {
        assertThat(answeredEarly(day.impatient()))
                .isNotEmpty()
                .allMatch(attempt -> attempt.problem().equals("not-open"));
    }

    private static List<Attempt> answeredEarly(List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.answered() != null)
                .filter(attempt -> attempt.answered().clock().isBefore(day.opensAt()))
                .toList();
    }

    @Test
    void noPressBeforeTheBellIsReceivedByTheServersClockEither() {
        assertThat(day.published().leaves())
                .map(Leaf::of)
                .allMatch(leaf -> !leaf.receivedAt().isBefore(day.opensAt()));
    }

    @Test
    void everyPlaceGoesAndNoneTwice() {
        assertThat(day.published().leaves()).hasSize(OpeningDay.PLACES);
        assertThat(day.rows()).hasSize(OpeningDay.PLACES);
    }

    @Test
    void everybodyGetsAFinalAnswer() {
        Set<String> answered =
                day.crowd().stream().filter(Attempt::isFinal).map(Attempt::digest).collect(toSet());
        assertThat(answered).hasSize(OpeningDay.APPLICANTS);
    }

    @Test
    void allBrowsersOfADossierHoldTheSameReceipt() {
        Map<String, List<Receipt>> receipts =
                day.crowd().stream()
                        .flatMap(attempt -> attempt.receipt().stream())
                        .collect(groupingBy(Receipt::digest));
        assertThat(receipts).hasSize(OpeningDay.PLACES);
        assertThat(receipts.values())
                .anyMatch(held -> held.size() > OpeningDay.BROWSERS)
                .allMatch(held -> held.stream().map(Receipt::document).distinct().count() == 1);
    }

    @Test
    void aPlaceIsGivenWithTheFirstAnswerAndFoundWithTheNext() {
        Map<String, List<Integer>> statuses =
                Stream.concat(day.impatient().stream(), day.crowd().stream())
                        .filter(attempt -> attempt.receipt().isPresent())
                        .collect(groupingBy(Attempt::digest, mapping(Attempt::status, toList())));
        assertThat(statuses).hasSize(OpeningDay.PLACES);
        assertThat(statuses.values()).allMatch(of -> Collections.frequency(of, 201) == 1);
    }

    @Test
    void whoeverIsTooLateHoldsAProofOfHavingAsked() {
        Keys keys = new Keys(day.published().keys());
        List<Attempt> late =
                day.crowd().stream().filter(attempt -> attempt.problem().equals("full")).toList();
        assertThat(late.stream().map(Attempt::digest).distinct())
                .hasSize(OpeningDay.APPLICANTS - OpeningDay.PLACES);
        assertThat(late)
                .allMatch(
                        attempt ->
                                attempt.asked().orElseThrow().isGenuineFor(attempt.digest(), keys));
    }

    @Test
    void theCheckerFindsNoFault() {
        List<Attempt> early =
                day.impatient().stream()
                        .filter(attempt -> attempt.sent().clock().isBefore(day.opensAt()))
                        .toList();
        new Scenario("04", "tries before the bell, up to the last millisecond, " + database)
                .figure("tried before the bell", early.size())
                .figure("answered before the bell", answeredEarly(early).size())
                .figure(
                        "of them received",
                        answeredEarly(early).stream()
                                .filter(attempt -> attempt.receipt().isPresent())
                                .count())
                .figure(
                        "people and places at the bell",
                        OpeningDay.APPLICANTS + ", " + OpeningDay.PLACES)
                .judged(day.evidence());
    }
}
