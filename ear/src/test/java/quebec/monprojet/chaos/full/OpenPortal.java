package quebec.monprojet.chaos.full;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import quebec.monprojet.chaos.Hand;
import quebec.monprojet.fixture.InstalledPostgres;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.Server;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Database;
import quebec.monprojet.rush.Evidence;
import quebec.monprojet.rush.Observations;
import quebec.monprojet.rush.Opening;
import quebec.monprojet.rush.Portal;
import quebec.monprojet.rush.Scene;
import quebec.monprojet.rush.Ticket;

/** A portal that has been open for hours, with people who have not pressed yet. */
final class OpenPortal implements AutoCloseable {

    /** Longer than any clock is put back. */
    private static final Duration OPEN_SINCE = Duration.ofHours(-5);

    private static final String WITHOUT_A_LETTER =
            "select count(*) from register r where not exists (select 1 from letter l"
                    + " where l.subject = r.application_number and l.kind = 'ACKNOWLEDGEMENT'"
                    + " and l.sent_at is not null)";

    private final Scene scene;
    private final Portal portal;
    private final int places;
    private final Instant opensAt;
    private final List<Ticket> everybody;
    private final Queue<Ticket> toCome;
    private final Observations seen = new Observations();

    private OpenPortal(Scene scene, int places) {
        this.scene = scene;
        this.places = places;
        this.portal = scene.portal();
        this.opensAt = portal.opensAt();
        this.everybody = scene.tickets();
        this.toCome = new ConcurrentLinkedQueue<>(everybody);
    }

    /**
     * As many places as people.
     *
     * @param name of the server's folder
     * @param more environment variables
     */
    static OpenPortal of(String name, Database kind, int people, Map<String, String> more) {
        return new OpenPortal(Scene.set(name, kind, people, people, OPEN_SINCE, more), people);
    }

    /** The same on a PostgreSQL that somebody else closes. */
    static OpenPortal on(
            InstalledPostgres postgres, String name, int people, Map<String, String> more) {
        return new OpenPortal(
                Scene.setOn(postgres.database(), name, people, people, OPEN_SINCE, more), people);
    }

    /** So many who have not pressed yet; fewer when there are not so many left. */
    Crowd next(int people) {
        return new Crowd(
                portal,
                Stream.generate(toCome::poll).limit(Math.min(people, toCome.size())).toList(),
                seen);
    }

    Ticket nextTicket() {
        return toCome.remove();
    }

    /** All who have come so far. */
    Crowd everybody() {
        return new Crowd(portal, everybody.subList(0, everybody.size() - toCome.size()), seen);
    }

    Crowd only(Ticket ticket) {
        return new Crowd(portal, List.of(ticket), seen);
    }

    /** What was seen since there were so many attempts. */
    List<Attempt> attemptsSince(int count) {
        List<Attempt> all = seen.attempts();
        return all.subList(count, all.size());
    }

    Observations seen() {
        return seen;
    }

    Portal portal() {
        return portal;
    }

    Server server() {
        return scene.server();
    }

    Scene scene() {
        return scene;
    }

    /** Returns once everybody in the register was sent an acknowledgement. */
    void awaitLetters() {
        Hand hand = new Hand(scene);
        Patience.until("everybody has a letter", () -> hand.text(WITHOUT_A_LETTER).equals("0"));
    }

    /** What is known now; the database is looked at where a running portal leaves it open. */
    Evidence evidence(boolean withRows) {
        return new Evidence(
                places,
                List.of(Opening.since(opensAt)),
                seen.attempts(),
                List.of(),
                portal.published(),
                withRows ? scene.rows(portal.period()) : List.of());
    }

    @Override
    public void close() {
        scene.close();
    }
}
