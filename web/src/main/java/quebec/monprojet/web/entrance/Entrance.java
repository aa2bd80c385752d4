package quebec.monprojet.web.entrance;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.intake.RushHour;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.time.Steady;
import quebec.monprojet.web.LanguageCookie;
import quebec.monprojet.web.entrance.Visitors.Standing;

/**
 * The way to the pages where people sign in and fill in forms. So many visitors are inside at the
 * same time as {@code MPQ_VISITORS} says, the others see a page with their place; and of those
 * inside, as many are served at once as there are processors, with a rest after each page while
 * others press the button. Whoever holds their ticket makes room.
 */
@WebFilter({
    "/connexion",
    "/connexion.xhtml",
    "/compte",
    "/compte.xhtml",
    "/compte/*",
    "/dossier",
    "/dossier.xhtml",
    "/dossier/*",
    "/mandats",
    "/mandats.xhtml",
    "/mandats/*",
    "/attente/*"
})
public class Entrance extends HttpFilter {

    private static final System.Logger LOG = System.getLogger(Entrance.class.getName());

    private static final String COOKIE = "__Host-mpq-entree";
    private static final String LABEL = "web.entrance.v1";
    private static final String SERVED = Entrance.class.getName() + ".served";
    private static final int VISITORS = 1_000;

    /** Once half of the seats are taken, a network that has one part of them gets no more. */
    private static final int PARTS = 10;

    /** Bytes: a whole page, so that whoever is served leaves before a slow reader has read it. */
    private static final int PAGE = 256 * 1024;

    private static final int MOST_WAITING = 64;

    /** While others press: pages take one of eight processors. */
    private static final int REST = 7;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String cookie;
    private final transient Visitors visitors = visitors(most(System.getenv("MPQ_VISITORS")));
    private final transient Pass passes = new Pass(UUID.randomUUID());
    private final transient Turnstile turnstile;
    private final transient Secrets secrets;
    private final transient CrowdedPage crowded;
    private final transient Clock clock;

    @Inject
    public Entrance(
            Secrets secrets,
            RushHour rush,
            CrowdedPage crowded,
            @Steady Clock clock,
            MeterRegistry meters) {
        this(secrets, rush, crowded, clock, meters, COOKIE, "applicants");
    }

    /**
     * Another way in, with as many seats of its own.
     *
     * @param cookie which carries the number of a seat
     * @param door by which operations tell the ways in apart
     */
    Entrance(
            Secrets secrets,
            RushHour rush,
            CrowdedPage crowded,
            Clock clock,
            MeterRegistry meters,
            String cookie,
            String door) {
        this.cookie = cookie;
        this.turnstile =
                new Turnstile(processors(), MOST_WAITING, took -> rush.isNow() ? REST * took : 0);
        this.secrets = secrets;
        this.crowded = crowded;
        this.clock = clock;
        Tags tags = Tags.of("door", door);
        meters.gauge("mpq.visitors.inside", tags, visitors, Visitors::inside);
        meters.gauge("mpq.visitors.waiting", tags, visitors, Visitors::waiting);
    }

    private static Visitors visitors(int most) {
        return new Visitors(most, Math.max(1, most / PARTS));
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Mac mac = secrets.mac(LABEL);
        Instant now = clock.instant();
        ClientNetwork network = ClientNetwork.of(request.getRemoteAddr());
        Optional<Long> carried = carried(request, mac);
        Optional<Standing> known = carried.flatMap(number -> visitors.known(number, network, now));
        if (hasTyped(request)) {
            carried.ifPresent(number -> visitors.sitAgain(number, network, now));
        }
        if (hasTyped(request) || (known.isEmpty() && comesBack(request, carried))) {
            serve(network, request, response, chain);
            return;
        }
        Standing standing = known.orElseGet(() -> welcomed(response, network, mac, now));
        if (standing instanceof Standing.Inside inside) {
            serve(network, request, response, chain);
            if (hasTicket(request, response)) {
                visitors.leave(inside.number());
            }
        } else {
            crowded.send(standing, LanguageCookie.locale(request), response);
        }
    }

    private Standing welcomed(
            HttpServletResponse response, ClientNetwork network, Mac mac, Instant now) {
        Standing standing = visitors.newcomer(network, now);
        standing.given().ifPresent(number -> response.addCookie(seat(passes.of(number, mac))));
        return standing;
    }

    /**
     * What somebody has typed is never answered by a page to wait on. Whoever was served one of
     * these pages has it written in their session; to send without, or from a page elsewhere, is no
     * way past the others. They have their seat again, however long they typed.
     */
    private static boolean hasTyped(HttpServletRequest request) {
        if (!sends(request)) {
            return false;
        }
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SERVED) != null;
    }

    private static void noteServed(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        try {
            if (session != null && session.getAttribute(SERVED) == null) {
                session.setAttribute(SERVED, true);
            }
        } catch (IllegalStateException gone) {
            LOG.log(Level.DEBUG, "Somebody signed out meanwhile", gone);
        }
    }

    private static boolean sends(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    /**
     * Whoever left their seat with the ticket finds the page with their button again; so does
     * whoever had their turn and let it go by.
     */
    private boolean comesBack(HttpServletRequest request, Optional<Long> carried) {
        return isAtTheButton(request) && carried.filter(visitors::wasCalled).isPresent();
    }

    private void serve(
            ClientNetwork network,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        if (!turnstile.pass(network, PATIENCE, leave -> page(request, response, chain, leave))) {
            crowded.sendLater(sends(request), LanguageCookie.locale(request), response);
        }
    }

    private static void page(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            Runnable leave)
            throws IOException, ServletException {
        response.setBufferSize(PAGE);
        try {
            chain.doFilter(request, new LongAnswer(response, PAGE, leave));
        } catch (ServletException e) {
            throw response.isCommitted() ? LongAnswer.brokenOff(e) : e;
        }
        noteServed(request);
    }

    /** From then on a browser asks for the status alone, which is no page of these. */
    private static boolean hasTicket(HttpServletRequest request, HttpServletResponse response) {
        return isAtTheButton(request) && response.getStatus() == HttpServletResponse.SC_OK;
    }

    private static boolean isAtTheButton(HttpServletRequest request) {
        return request.getServletPath().equals("/attente");
    }

    private Optional<Long> carried(HttpServletRequest request, Mac mac) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(each -> each.getName().equals(cookie))
                .flatMap(each -> passes.read(each.getValue(), mac).stream())
                .findFirst();
    }

    private Cookie seat(String value) {
        Cookie seat = new Cookie(cookie, value);
        seat.setPath("/");
        seat.setHttpOnly(true);
        seat.setSecure(true);
        seat.setAttribute("SameSite", "Lax");
        return seat;
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * How many may be inside.
     *
     * @param said by operations, or null
     * @throws IllegalArgumentException when it is no number of people
     */
    static int most(@Nullable String said) {
        int most = said == null ? VISITORS : Integer.parseInt(said);
        if (most < 1) {
            throw new IllegalArgumentException("MPQ_VISITORS counts from 1");
        }
        return most;
    }
}
