package quebec.monprojet.web.rush;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.assisted.PaperBells;
import quebec.monprojet.intake.ProofDocuments;
import quebec.monprojet.intake.PublicRegister;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.web.FreshDocument;
import quebec.monprojet.web.RetryAfter;

/**
 * Everything below {@code /api/periods} but the status of the current one and, as long as the
 * server takes them in front of the container, submissions.
 */
@WebServlet("/api/periods/*")
public class PeriodsServlet extends HttpServlet {

    static final Pattern PATH = Pattern.compile("/([^/]+)/(submissions|register|heads|succession)");
    static final Pattern ONE = Pattern.compile("/([^/]+)");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final byte[] LINE_END = {'\n'};
    private static final int DOWNLOADS = 32;

    private final transient Semaphore downloads = new Semaphore(DOWNLOADS);

    @Inject private transient Periods periods;
    @Inject private transient StatusDocument status;
    @Inject private transient PublicRegister register;
    @Inject private transient EndedPeriods ended;
    @Inject private transient PaperBells bells;
    @Inject private transient Clock clock;

    /** A method that nobody gave a name is not allowed here, as PUT is not, and no failure. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (METHODS.contains(request.getMethod())) {
            super.service(request, response);
        } else {
            notAllowed(request.getPathInfo(), response);
        }
    }

    private static void notAllowed(@Nullable String path, HttpServletResponse response)
            throws IOException {
        boolean submissions = path != null && path.endsWith("/submissions");
        response.setHeader("Allow", submissions ? "POST" : "GET, HEAD");
        Problem.of(405, "not-allowed", submissions ? "Submit with POST" : "Read with GET")
                .json()
                .send(response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String path = request.getPathInfo();
        if (path == null || path.equals("/")) {
            everything().send(response);
            return;
        }
        Matcher form = PATH.matcher(path);
        Optional<FreshDocument> one = known(ONE.matcher(path)).flatMap(number -> status.of(number));
        Optional<PeriodNumber> period = known(form);
        if (one.isPresent()) {
            one.get().answer(request, response, StatusDocument.CACHED_SECONDS);
        } else if (period.isEmpty()) {
            Refusals.missing(periods, Problem.notFound()).json().send(response);
        } else if (form.group(2).equals("submissions")) {
            lookedAt(period.get(), request, response);
        } else {
            download(form.group(2), period.get(), response);
        }
    }

    /** Whoever reads slowly holds a worker: not all of them may. */
    private void download(String what, PeriodNumber period, HttpServletResponse response)
            throws IOException {
        if (!downloads.tryAcquire()) {
            Refusals.busy(RetryAfter.A_MOMENT).json().send(response);
            return;
        }
        try {
            stream(what, period, response);
        } finally {
            downloads.release();
        }
    }

    /** The address of the answer, opened again: the waiting page knows what became of it. */
    private static void lookedAt(
            PeriodNumber period, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!Visitor.wantsPage(request.getHeader("Accept"))) {
            notAllowed(request.getPathInfo(), response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/attente/" + period);
        response.setHeader("Vary", "Accept");
    }

    private Answer everything() {
        if (periods.unread()) {
            return Refusals.busy(RetryAfter.A_MOMENT).json();
        }
        List<Map<String, Object>> all = periods.published().stream().map(this::document).toList();
        return Answer.json(200, Map.of("asOf", periods.asOf().toString(), "periods", all));
    }

    private Map<String, Object> document(PublishedPeriod period) {
        Instant now = clock.instant();
        Map<String, Object> document =
                PeriodDocuments.of(period, now, notice -> bells.of(notice, now));
        document.put(
                "cancellation", ended.of(period.number()).map(PeriodDocuments::of).orElse(null));
        document.put("paper", PeriodDocuments.of(bells.of(period.standing(), now)));
        return document;
    }

    /** {@link Submissions} are taken before, but for a moment when a suspended server resumes. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        boolean submission = path.matches() && path.group(2).equals("submissions");
        Problem problem = submission ? Refusals.busy(RetryAfter.A_MOMENT) : Problem.notFound();
        problem.json().send(response);
    }

    private Optional<PeriodNumber> known(Matcher path) {
        return path.matches()
                ? PeriodNumber.parse(path.group(1)).flatMap(periods::of).map(PeriodStanding::number)
                : Optional.empty();
    }

    private void stream(String what, PeriodNumber period, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/jsonl");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=5");
        OutputStream out = response.getOutputStream();
        if (what.equals("register")) {
            register.leaves(period, leaf -> line(out, leaf.getBytes(StandardCharsets.UTF_8)));
        } else if (what.equals("succession")) {
            register.succession(period, passed -> line(out, Json.bytes(ProofDocuments.of(passed))));
        } else {
            register.heads(period, head -> line(out, Json.bytes(ProofDocuments.of(head))));
        }
    }

    private static void line(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.write(LINE_END);
    }
}
