package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.intake.Intake;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.intake.SubmitApplication;
import quebec.monprojet.intake.Tickets;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.schema.Database;

/** Finds what has to be pressed at an opening, presses it, and writes down what came of it. */
@ApplicationScoped
class Bellrope {

    /** Tickets are at hand before the opening: at the bell nothing is left but to press. */
    static final Duration AHEAD = Duration.ofSeconds(30);

    /** After the end, for nodes that were down. */
    private static final Duration SETTLING = Duration.ofDays(1);

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    @Inject Database database;
    @Inject Periods periods;
    @Inject PaperBells bells;
    @Inject Tickets tickets;
    @Inject Intake intake;
    @Inject PressBook book;

    /** Of all openings that are near or not over; empty while this node knows nothing for sure. */
    Optional<List<Due>> expected(Ringing known, Instant now) {
        if (periods.stale()) {
            return Optional.empty();
        }
        List<Due> expected = new ArrayList<>();
        for (PeriodStanding period : receiving()) {
            if (isNear(period, now)) {
                pending(period).stream()
                        .map(each -> due(known, period, each))
                        .forEach(expected::add);
            }
        }
        return Optional.of(expected);
    }

    /** One of each stream receives at a time: tickets are for it. */
    private List<PeriodStanding> receiving() {
        List<PeriodStanding> receiving = new ArrayList<>();
        periods.current().ifPresent(receiving::add);
        periods.exempt().ifPresent(receiving::add);
        return receiving;
    }

    static boolean isNear(PeriodStanding period, Instant now) {
        return switch (period.stateAt(now)) {
            case ANNOUNCED -> !now.plus(AHEAD).isBefore(period.opensAt());
            case OPEN, FULL -> true;
            case CLOSED -> isSettling(period, now);
            case DRAFT, APPROVED, SUSPENDED -> false;
        };
    }

    /** What was answered and not written down when it closed is asked for once more. */
    private static boolean isSettling(PeriodStanding period, Instant now) {
        Instant closesAt = period.closesAt();
        return closesAt != null && now.isBefore(closesAt.plus(SETTLING));
    }

    private List<PressRows.Pending> pending(PeriodStanding period) {
        Stream stream = period.capped() ? Stream.CAPPED : Stream.EXEMPT;
        Instant closesAt = period.closesAt();
        Instant before = closesAt == null ? NEVER : closesAt;
        return database.ask(
                "The dossiers on paper cannot be read",
                connection -> new PressRows(connection).pending(period.number(), stream, before));
    }

    private Due due(Ringing known, PeriodStanding period, PressRows.Pending each) {
        Instant at = bells.due(period, each.digest());
        return known.known(new Due.Button(period.number(), each.dossier()), each.digest())
                .filter(due -> due.at().equals(at))
                .orElseGet(
                        () ->
                                new Due(
                                        each.account(),
                                        period.number(),
                                        each.dossier(),
                                        each.digest(),
                                        at,
                                        tickets.issue(period, each.dossier(), each.digest())
                                                .text()));
    }

    CompletionStage<Submission> press(Due due, Instant now) {
        return intake.submit(new SubmitApplication(due.ticket(), due.period(), now));
    }

    /** Whether it is final, and on record. */
    boolean record(Due due, PressOutcome outcome, Submission answer, Instant answered) {
        return book.record(due, outcome, PressOutcome.number(answer), answered);
    }
}
