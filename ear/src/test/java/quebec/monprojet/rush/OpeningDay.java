package quebec.monprojet.rush;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import quebec.monprojet.fixture.Patience;

/**
 * One opening: impatient people before the bell, then everybody at once, some of them in several
 * browsers and with double clicks, and then the power fails.
 */
final class OpeningDay implements AutoCloseable {

    static final int APPLICANTS = 600;
    static final int PLACES = 100;

    /** These have relatives with browsers of their own. */
    private static final int FAMILIES = 40;

    static final int BROWSERS = 5;
    private static final int IMPATIENT = 100;
    private static final Duration BEFORE_THE_BELL = Duration.ofSeconds(40);
    private static final Duration PRESSED_WITHIN = Duration.ofSeconds(1);

    private final Scene scene;
    private final Portal portal;
    private final List<Ticket> tickets;
    private final Observations impatient = new Observations();
    private final Observations crowd = new Observations();
    private final Instant opensAt;
    private final Published beforeTheKill;
    private final Published afterTheKill;
    private final List<Row> rows;

    OpeningDay(Database database) {
        scene = Scene.set("rush", database, APPLICANTS, PLACES, BEFORE_THE_BELL, Map.of());
        try {
            portal = scene.portal();
            tickets = scene.tickets();
            opensAt = portal.opensAt();
            goBy(database);
            beforeTheKill = portal.published();
            scene.server().kill();
            Instant killed = Instant.now();
            scene.server().start();
            Figures.note(
                    database
                            + ": ready "
                            + Figures.seconds(Duration.between(killed, Instant.now()))
                            + " after kill -9");
            oneMorePress();
            afterTheKill = portal.published();
            String period = portal.period();
            scene.server().kill();
            rows = scene.rows(period);
        } catch (RuntimeException | Error failed) {
            scene.close();
            throw failed;
        }
    }

    private void goBy(Database database) {
        List<CompletableFuture<Attempt>> answers = new ArrayList<>();
        try (Bell bell = new Bell()) {
            answers.addAll(beforeTheBell(bell));
            answers.addAll(atTheBell(bell));
            await(answers);
        }
        Figures.note(database + ": " + figures());
    }

    /** Up to the last millisecond, and some beyond it by the time they arrive. */
    private List<CompletableFuture<Attempt>> beforeTheBell(Bell bell) {
        List<CompletableFuture<Attempt>> answers = new ArrayList<>();
        for (int i = 0; i < IMPATIENT; i++) {
            Browser browser = browser(tickets.get(APPLICANTS - 1 - i), impatient);
            Instant early = opensAt.minusMillis(1 + 50L * i);
            answers.add(bell.at(early, browser::press));
        }
        return answers;
    }

    private List<CompletableFuture<Attempt>> atTheBell(Bell bell) {
        List<CompletableFuture<Attempt>> answers = new ArrayList<>();
        Instant deadline = Instant.now().plus(Patience.WIDE);
        for (int i = 0; i < APPLICANTS; i++) {
            Instant press = opensAt.plus(PRESSED_WITHIN.multipliedBy(i).dividedBy(APPLICANTS));
            int browsers = i % (APPLICANTS / FAMILIES) == 0 ? BROWSERS : 1;
            for (int b = 0; b < browsers; b++) {
                Browser browser = browser(tickets.get(i), crowd);
                answers.add(bell.at(press, () -> browser.persist(deadline)));
                if (b == 1) {
                    answers.add(bell.at(press.plusMillis(80), () -> browser.persist(deadline)));
                }
            }
        }
        return answers;
    }

    /** Whoever has a receipt asks for it again. */
    private void oneMorePress() {
        Instant deadline = Instant.now().plus(Patience.WIDE);
        List<CompletableFuture<Attempt>> answers = new ArrayList<>();
        for (Ticket ticket : tickets) {
            answers.add(browser(ticket, crowd).persist(deadline));
        }
        await(answers);
    }

    private Browser browser(Ticket ticket, Observations seen) {
        return new Browser(portal, portal.submissions(), ticket, seen);
    }

    private static void await(List<CompletableFuture<Attempt>> answers) {
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .orTimeout(2 * Patience.WIDE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private String figures() {
        Instant last =
                crowd.attempts().stream()
                        .filter(Attempt::isFinal)
                        .map(attempt -> attempt.answered().clock())
                        .max(Instant::compareTo)
                        .orElseThrow();
        Instant lastPlace = Instant.parse(portal.current().path("lastPlaceAt").asText());
        return crowd.attempts().size()
                + " presses of "
                + APPLICANTS
                + " dossiers for "
                + PLACES
                + " places, the last place "
                + Figures.seconds(Duration.between(opensAt, lastPlace))
                + " and the last answer "
                + Figures.seconds(Duration.between(opensAt, last))
                + " after the bell";
    }

    Instant opensAt() {
        return opensAt;
    }

    List<Attempt> impatient() {
        return impatient.attempts();
    }

    List<Attempt> crowd() {
        return crowd.attempts();
    }

    List<Row> rows() {
        return rows;
    }

    Published published() {
        return afterTheKill;
    }

    Evidence evidence() {
        List<Attempt> all = new ArrayList<>(impatient());
        all.addAll(crowd());
        return new Evidence(
                PLACES,
                List.of(Opening.since(opensAt)),
                all,
                List.of(beforeTheKill),
                afterTheKill,
                rows);
    }

    @Override
    public void close() {
        scene.close();
    }
}
