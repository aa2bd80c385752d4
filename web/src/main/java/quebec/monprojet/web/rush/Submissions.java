package quebec.monprojet.web.rush;

import io.undertow.io.Receiver;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.SameThreadExecutor;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.Intake;
import quebec.monprojet.intake.Submission;
import quebec.monprojet.intake.SubmitApplication;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.web.LanguageCookie;

/**
 * {@code POST /api/periods/{number}/submissions}: one press of the button, by whoever holds a
 * ticket. No thread waits for anybody: neither while a request comes in, nor while it stands in the
 * line, nor while its answer is read.
 */
@ApplicationScoped
public class Submissions {

    private static final System.Logger LOG = System.getLogger(Submissions.class.getName());
    private static final String BEFORE = "/api/periods/";
    private static final String AFTER = "/submissions";

    /** Bytes of a body that is a ticket and nothing else. */
    private static final int LARGEST = 4_096;

    private static final long PATIENCE_SECONDS = 15;

    @Resource private ManagedExecutorService writers;

    private final Periods periods;
    private final Intake intake;
    private final AnswerPages pages;
    private final FrontHeaders headers;
    private final Clock clock;

    @Inject
    public Submissions(
            Periods periods, Intake intake, AnswerPages pages, FrontHeaders headers, Clock clock) {
        this.periods = periods;
        this.intake = intake;
        this.pages = pages;
        this.headers = headers;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Submissions() {
        this(null, null, null, null, null);
    }

    static boolean isOne(HttpServerExchange exchange) {
        return exchange.getRequestMethod().equalToString("POST")
                && number(exchange.getRelativePath()).isPresent();
    }

    private static Optional<String> number(String path) {
        int end = path.length() - AFTER.length();
        return path.startsWith(BEFORE)
                        && path.endsWith(AFTER)
                        && path.indexOf('/', BEFORE.length()) == end
                ? Optional.of(path.substring(BEFORE.length(), end))
                : Optional.empty();
    }

    /** On a thread that must not block; the answer is sent later, by another. */
    void take(HttpServerExchange exchange) {
        Instant arrivedAt = clock.instant();
        Optional<PeriodNumber> period = period(exchange.getRelativePath());
        if (period.isEmpty()) {
            send(exchange, Refusals.missing(periods, Problem.notFound()).json());
        } else if (exchange.getRequestContentLength() > LARGEST) {
            send(exchange, tooLarge());
        } else {
            Receiver body = exchange.getRequestReceiver();
            body.setMaxBufferSize(LARGEST);
            body.receiveFullBytes(
                    (whole, bytes) -> press(whole, bytes, period.get(), arrivedAt), this::unread);
        }
    }

    private Optional<PeriodNumber> period(String path) {
        return number(path)
                .flatMap(PeriodNumber::parse)
                .flatMap(periods::of)
                .map(PeriodStanding::number);
    }

    /** A page takes a while to write: another thread does it. */
    private void press(
            HttpServerExchange exchange, byte[] body, PeriodNumber period, Instant arrivedAt) {
        SubmissionForm form =
                SubmissionForm.of(
                        header(exchange, Headers.AUTHORIZATION),
                        header(exchange, Headers.CONTENT_TYPE),
                        body);
        String ticket = form.ticket().orElse("");
        Visitor visitor =
                Visitor.of(
                        header(exchange, Headers.ACCEPT),
                        LanguageCookie.locale(form.language(), language(exchange)),
                        ticket,
                        period);
        Executor by = visitor.reads() ? this::elsewhere : ownThread(exchange);
        exchange.dispatch(
                SameThreadExecutor.INSTANCE,
                () ->
                        answerTo(new SubmitApplication(ticket, period, arrivedAt))
                                .whenCompleteAsync(
                                        (answer, failure) ->
                                                send(exchange, written(answer, visitor)),
                                        by));
    }

    /**
     * The thread that reads this connection. Were another to end a request while this one reads the
     * next of the same connection, this one would spin. An executor only, since its own class is
     * not on this module's class path when deployed.
     */
    private static Executor ownThread(HttpServerExchange exchange) {
        Executor thread = exchange.getIoThread();
        return task -> {
            if (exchange.isInIoThread()) {
                task.run();
            } else {
                thread.execute(task);
            }
        };
    }

    /** A server that is about to suspend takes on nothing elsewhere. */
    private void elsewhere(Runnable task) {
        try {
            writers.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    /** In time, or else a failure. */
    private CompletionStage<Submission> answerTo(SubmitApplication press) {
        try {
            return intake.submit(press)
                    .toCompletableFuture()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A submission was not taken on", failed);
            return CompletableFuture.failedStage(failed);
        }
    }

    private Answer written(@Nullable Submission answer, Visitor visitor) {
        try {
            return answer == null
                    ? pages.busy(visitor)
                    : pages.of(answer, visitor, clock.instant());
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "An answer could not be written", failed);
            return pages.busy(visitor);
        }
    }

    private void unread(HttpServerExchange exchange, IOException why) {
        if (why instanceof Receiver.RequestToLargeException) {
            send(exchange, tooLarge());
        } else {
            exchange.endExchange();
        }
    }

    private static Answer tooLarge() {
        return Problem.of(413, "too-large", "A submission is a ticket and nothing else").json();
    }

    private void send(HttpServerExchange exchange, Answer answer) {
        byte[] bytes = answer.bytes();
        ownThread(exchange).execute(() -> send(exchange, answer, bytes));
    }

    private void send(HttpServerExchange exchange, Answer answer, byte[] bytes) {
        headers.put(exchange);
        answer.headers()
                .forEach(
                        (name, value) ->
                                exchange.getResponseHeaders().put(new HttpString(name), value));
        exchange.setStatusCode(answer.status());
        exchange.setResponseContentLength(bytes.length);
        exchange.getResponseSender().send(ByteBuffer.wrap(bytes));
    }

    private static @Nullable String header(HttpServerExchange exchange, HttpString name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    private static Optional<String> language(HttpServerExchange exchange) {
        return Optional.ofNullable(exchange.getRequestCookie(LanguageCookie.NAME))
                .map(cookie -> cookie.getValue());
    }
}
