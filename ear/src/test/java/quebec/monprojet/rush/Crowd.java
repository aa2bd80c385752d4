package quebec.monprojet.rush;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import quebec.monprojet.fixture.Patience;

/** People with a ticket each, who press and keep what they saw. */
public final class Crowd {

    private final Portal portal;
    private final List<Ticket> tickets;
    private final Observations seen;
    private final URI submissions;

    /** While the portal answers; afterwards it may be away. */
    public Crowd(Portal portal, List<Ticket> tickets, Observations seen) {
        this(portal, tickets, seen, portal.submissions());
    }

    private Crowd(Portal portal, List<Ticket> tickets, Observations seen, URI submissions) {
        this.portal = portal;
        this.tickets = List.copyOf(tickets);
        this.seen = seen;
        this.submissions = submissions;
    }

    /** The same people, who come another way. */
    public Crowd by(UnaryOperator<URI> way) {
        return new Crowd(portal, tickets, seen, way.apply(submissions));
    }

    /** Everybody presses once, now. */
    public List<Attempt> pressOnce() {
        return answers(browsers().stream().map(Browser::press).toList());
    }

    /** Everybody presses now, and goes on until the answer is final. */
    public List<Attempt> persist() {
        Instant deadline = Instant.now().plus(Patience.WIDE);
        return answers(browsers().stream().map(browser -> browser.persist(deadline)).toList());
    }

    /**
     * One after the other, evenly over a while, whatever the answers; the caller waits for them.
     */
    public List<CompletableFuture<Attempt>> pressOver(Bell bell, Duration span) {
        return spread(bell, span, Browser::press);
    }

    /** As {@link #pressOver}, and each goes on until the answer is final. */
    public List<CompletableFuture<Attempt>> persistOver(Bell bell, Duration span) {
        Instant deadline = Instant.now().plus(Patience.WIDE.multipliedBy(2));
        return spread(bell, span, browser -> browser.persist(deadline));
    }

    private List<CompletableFuture<Attempt>> spread(
            Bell bell, Duration span, Function<Browser, CompletableFuture<Attempt>> act) {
        Instant begin = Instant.now();
        List<Browser> browsers = browsers();
        List<CompletableFuture<Attempt>> answers = new ArrayList<>();
        for (int i = 0; i < browsers.size(); i++) {
            Browser browser = browsers.get(i);
            Instant press = begin.plus(span.multipliedBy(i).dividedBy(browsers.size()));
            answers.add(bell.at(press, () -> act.apply(browser)));
        }
        return answers;
    }

    public static List<Attempt> answers(List<CompletableFuture<Attempt>> coming) {
        CompletableFuture.allOf(coming.toArray(CompletableFuture[]::new))
                .orTimeout(3 * Patience.WIDE.toSeconds(), TimeUnit.SECONDS)
                .join();
        return coming.stream().map(CompletableFuture::join).toList();
    }

    private List<Browser> browsers() {
        return tickets.stream()
                .map(ticket -> new Browser(portal, submissions, ticket, seen))
                .toList();
    }
}
