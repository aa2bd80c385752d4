package quebec.monprojet.chaos;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Bell;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Database;
import quebec.monprojet.rush.Evidence;
import quebec.monprojet.rush.Figures;
import quebec.monprojet.rush.Moment;
import quebec.monprojet.rush.Observations;
import quebec.monprojet.rush.Opening;
import quebec.monprojet.rush.Portal;
import quebec.monprojet.rush.Published;
import quebec.monprojet.rush.Scene;
import quebec.monprojet.rush.Ticket;

/**
 * An opening that is suspended while people press, announced again, opened again, then stopped by
 * an outage longer than the decision tolerates, and announced and opened once more.
 */
final class StoppedDay implements AutoCloseable {

    static final int PLACES = 100;

    private static final int APPLICANTS = 120;

    /** The shortest that a decision may allow. */
    static final Duration TOLERANCE = Duration.ofSeconds(30);

    private final Scene scene;
    private final Hand hand;
    private final Portal portal;
    private final String period;
    private final List<Ticket> tickets;
    private final Observations seen = new Observations();
    private final List<Opening> openings = new ArrayList<>();
    private final List<Published> downloads = new ArrayList<>();

    final List<Attempt> first;
    final List<Attempt> duringTheSuspension;
    final List<Attempt> afterTheSuspension;
    final String refusedNotice;
    final List<Attempt> beforeTheSecondBell;
    final List<Attempt> firstAskAgain;
    final List<Attempt> afterTheSecondBell;
    final int takenBeforeTheOutage;
    final List<Attempt> afterTheOutage;
    final String refusedNoticeAfterTheOutage;
    final List<Attempt> beforeTheThirdBell;
    final List<Attempt> firstAskOnceMore;
    final List<Attempt> afterTheThirdBell;
    final String publishedPeriods;
    final Moment suspended;

    StoppedDay() {
        scene =
                Scene.set(
                        "stopped",
                        Database.POSTGRESQL,
                        APPLICANTS,
                        PLACES,
                        Duration.ofHours(-1),
                        Map.of());
        try {
            hand = new Hand(scene);
            portal = scene.portal();
            period = portal.period();
            tickets = scene.tickets();
            Instant opened = portal.opensAt();
            first = people(0, 20).persist();

            List<CompletableFuture<Attempt>> coming;
            try (Bell bell = new Bell()) {
                int before = seen.received();
                coming = people(20, 60).pressOver(bell, Duration.ofSeconds(2));
                Patience.until("some are received", () -> seen.received() >= before + 5);
                openings.add(new Opening(opened, hand.suspend(period)));
                suspended = Moment.now();
                duringTheSuspension = Crowd.answers(coming);
            }
            afterTheSuspension = people(60, 80).pressOnce();
            downloads.add(portal.published());

            Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
            refusedNotice = refusal(now, now.plus(Duration.ofHours(24)).minusMillis(1));
            hand.announce(period, now.minus(Duration.ofHours(24)), now.plus(Duration.ofHours(1)));
            Patience.until("it is announced", () -> state().equals("ANNOUNCED"));
            beforeTheSecondBell = people(60, 80).pressOnce();
            openAgain();
            firstAskAgain = people(0, 20).persist();
            afterTheSecondBell = people(60, 80).persist();
            downloads.add(portal.published());

            takenBeforeTheOutage = downloads.get(downloads.size() - 1).leaves().size();
            afterTheOutage = outage();
            downloads.add(portal.published());
            publishedPeriods = portal.get("/api/periods");

            Instant again = Instant.now().truncatedTo(ChronoUnit.MICROS);
            refusedNoticeAfterTheOutage =
                    refusal(again, again.plus(Duration.ofHours(24)).minusMillis(1));
            hand.announce(
                    period, again.minus(Duration.ofHours(24)), again.plus(Duration.ofHours(1)));
            Patience.until("it is announced again", () -> state().equals("ANNOUNCED"));
            beforeTheThirdBell = people(80, 120).pressOnce();
            openAgain();
            firstAskOnceMore = people(0, 20).persist();
            afterTheThirdBell = people(80, 120).persist();
            downloads.add(portal.published());
        } catch (RuntimeException | Error failed) {
            scene.close();
            throw failed;
        }
    }

    /**
     * The hour until the announced opening passes at once, for the notice and for the day before.
     */
    private void openAgain() {
        Instant opening = Instant.now().truncatedTo(ChronoUnit.MICROS);
        hand.write(
                "update opening_notice set opens_at = '"
                        + opening
                        + "', published_at = '"
                        + opening.minus(Duration.ofHours(24))
                        + "' where id = (select max(id) from opening_notice where period = '"
                        + period
                        + "')");
        openings.add(Opening.since(opening));
        Patience.until("it is open again", () -> state().equals("OPEN"));
    }

    private List<Attempt> outage() {
        hand.write(
                "update opening_decision set outage_tolerance_seconds = "
                        + TOLERANCE.toSeconds()
                        + " where period = '"
                        + period
                        + "'");
        Crowd impatient = people(80, 81);
        scene.server().kill();
        Instant lastSign =
                hand.instant("select alive_at from intake_period where number = '" + period + "'");
        Instant tooLong = lastSign.plus(TOLERANCE).plusSeconds(1);
        Patience.until("the outage is too long", () -> Instant.now().isAfter(tooLong));
        openings.set(1, new Opening(openings.get(1).from(), tooLong));
        scene.server().launch();
        List<Attempt> answers = new ArrayList<>();
        Patience.until(
                "the portal answers",
                () -> {
                    answers.addAll(impatient.pressOnce());
                    return answers.stream().anyMatch(attempt -> attempt.status() == 409);
                });
        scene.server().awaitReady();
        Figures.note(
                "outage: back "
                        + Figures.seconds(Duration.between(lastSign, Instant.now()))
                        + " after the last sign of life");
        Patience.until("the outage is recorded", () -> state().equals("SUSPENDED"));
        answers.addAll(people(80, 120).pressOnce());
        return answers;
    }

    private @Nullable String refusal(Instant publishedAt, Instant opensAt) {
        try {
            hand.announce(period, publishedAt, opensAt);
            return null;
        } catch (IllegalStateException refused) {
            return refused.getMessage();
        }
    }

    private String state() {
        return portal.current().path("state").asText();
    }

    private Crowd people(int from, int to) {
        return new Crowd(portal, tickets.subList(from, to), seen);
    }

    Evidence evidence() {
        int last = downloads.size() - 1;
        return new Evidence(
                PLACES,
                openings,
                seen.attempts(),
                downloads.subList(0, last),
                downloads.get(last),
                scene.rows(period));
    }

    List<Attempt> all() {
        return seen.attempts();
    }

    @Override
    public void close() {
        scene.close();
    }
}
