package quebec.monprojet.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quebec.monprojet.chaos.Mailbox;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.fixture.Ports;
import quebec.monprojet.integration.Browser;
import quebec.monprojet.integration.Page;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Bell;
import quebec.monprojet.rush.Crowd;
import quebec.monprojet.rush.Evidence;
import quebec.monprojet.rush.Figures;
import quebec.monprojet.rush.Observations;
import quebec.monprojet.rush.Opening;
import quebec.monprojet.rush.Portal;
import quebec.monprojet.rush.Published;
import quebec.monprojet.rush.Receipt;
import quebec.monprojet.rush.Ticket;

/**
 * What happens to two nodes in one opening: one is killed while people press and while mail cannot
 * leave, and comes back; the other freezes and thaws; one is cut off from the database.
 */
final class TwoNodesDay implements AutoCloseable {

    static final int PLACES = 260;
    private static final int KILLED = 100;
    private static final int FROZEN = 200;
    private static final int CUT_OFF = 255;
    private static final int APPLICANTS = 280;

    private final int relay = Ports.free();
    private final TwoNodes nodes;
    private final Portal portal;
    private final List<Ticket> tickets;
    private final Instant opensAt;
    private final Observations seen = new Observations();
    private final List<Published> downloads = new ArrayList<>();
    private final List<Attempt> answers = new ArrayList<>();
    private final Map<Node, Integer> batches;
    private final Mailbox mailbox;
    private final Insiders insiders;
    private final Writer writer;
    private final String session;
    private final Page savedElsewhere;
    private final Page nextPage;
    private final List<String> failedWhileWalking;
    private final long doneWhileFrozen;
    private final long receivedWhileCutOff;
    private final String namesake;

    TwoNodesDay() {
        Map<String, String> told = new HashMap<>();
        told.put("MPQ_DEMONSTRATION_APPLICANTS", Integer.toString(APPLICANTS));
        told.put("MPQ_DEMONSTRATION_CAP", Integer.toString(PLACES));
        told.put("MPQ_DEMONSTRATION_OPENS_IN", "PT-1H");
        told.put("MPQ_SMTP_HOST", "127.0.0.1");
        told.put("MPQ_SMTP_PORT", Integer.toString(relay));
        nodes = new TwoNodes(told);
        try (Bell bell = new Bell()) {
            portal = nodes.portal();
            tickets = nodes.tickets();
            opensAt = portal.opensAt();
            Mishaps mishaps = new Mishaps(nodes, portal, seen, answers);

            Accounts accounts = new Accounts(nodes.handOut(), nodes.balancer().port());
            Browser applicant = accounts.beginner();
            insiders = new Insiders(accounts, applicant);
            writer = new Writer(applicant);
            session = writer.session();
            Page form = writer.opens("/dossier/nom");
            Node mine = nodes.balancer().nodeOf(session).orElseThrow();
            batches = mishaps.kill(bell, tickets.subList(0, KILLED), mine);
            savedElsewhere =
                    writer.saves(form, Map.of("familyName", "Tremblay", "givenNames", "Léa"));
            nextPage = writer.opens("/dossier/naissance");
            downloads.add(portal.published());

            mailbox = new Mailbox(relay);
            tellEverybodyWithout(mine);
            nodes.server(mine).start();
            nodes.balancer().awaitUp(mine);

            failedWhileWalking = insiders.walkEverywhere();
            doneWhileFrozen = mishaps.freeze(bell, tickets.subList(KILLED, FROZEN), mine.other());
            downloads.add(portal.published());
            receivedWhileCutOff = mishaps.cutOff(bell, tickets.subList(FROZEN, CUT_OFF));
            downloads.add(portal.published());

            ForgottenWishes.leave(nodes);
            Patience.until(
                    "the forgotten are written to",
                    () -> mailbox.recipients().containsAll(ForgottenWishes.ADDRESSES));

            namesake = mishaps.startANamesake();
            answers.addAll(new Crowd(portal, tickets, seen).persist());
            downloads.add(portal.published());
            Patience.until("everybody is told", () -> mailbox.letters().size() >= PLACES);
        } catch (RuntimeException | Error failed) {
            nodes.close();
            throw failed;
        }
    }

    /** Until now no mail could leave: both nodes carry letters, and one of them is dead. */
    private void tellEverybodyWithout(Node dead) {
        Instant since = Instant.now();
        Patience.until("those received are told", () -> mailbox.letters().size() >= KILLED);
        Figures.note(
                "%s dead: %d letters owed arrived within %s of the relay's return"
                        .formatted(
                                dead.label(),
                                KILLED,
                                Figures.seconds(Duration.between(since, Instant.now()))));
    }

    int channel(Node node) {
        return nodes.server(node).ports().cluster();
    }

    Map<Node, Integer> batches() {
        return batches;
    }

    List<Attempt> answers() {
        return answers;
    }

    Page savedElsewhere() {
        return savedElsewhere;
    }

    Page nextPage() {
        return nextPage;
    }

    boolean isEverybodyStillInside() {
        return writer.session().equals(session) && insiders.areStillInside();
    }

    List<String> failedWhileWalking() {
        return failedWhileWalking;
    }

    long doneWhileFrozen() {
        return doneWhileFrozen;
    }

    long receivedWhileCutOff() {
        return receivedWhileCutOff;
    }

    String namesake() {
        return namesake;
    }

    List<String> applications() {
        return seen.attempts().stream()
                .flatMap(attempt -> attempt.receipt().stream())
                .map(Receipt::application)
                .distinct()
                .toList();
    }

    List<String> letters() {
        return mailbox.letters();
    }

    /** To whom a mail went, as often as one did. */
    List<String> recipients() {
        return mailbox.recipients();
    }

    /** What both said on their consoles. */
    String logs() {
        return nodes.server(Node.FIRST).log() + nodes.server(Node.SECOND).log();
    }

    Evidence evidence() {
        int last = downloads.size() - 1;
        return new Evidence(
                        PLACES,
                        List.of(Opening.since(opensAt)),
                        seen.attempts(),
                        downloads.subList(0, last),
                        downloads.get(last),
                        nodes.rows(portal.period()))
                .servedBy(Node.values().length);
    }

    @Override
    public void close() {
        nodes.close();
        mailbox.close();
    }
}
