package quebec.monprojet.web.rush;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Optional;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.web.FreshDocument;

/**
 * The status of a period to all but the first who ask for it in a second: that one has it written,
 * by a thread that may wait for the database.
 */
@ApplicationScoped
public class FreshStatus {

    private static final String PERIODS = "/api/periods/";
    private static final String CURRENT = "current";
    private static final String CACHE_CONTROL =
            FreshDocument.cacheControl(StatusDocument.CACHED_SECONDS);

    private final StatusDocument status;
    private final FrontHeaders headers;

    @Inject
    public FreshStatus(StatusDocument status, FrontHeaders headers) {
        this.status = status;
        this.headers = headers;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FreshStatus() {
        this(null, null);
    }

    /** Whether it was asked for and is sent; never waits. */
    boolean answers(HttpServerExchange exchange) {
        String path = exchange.getRelativePath();
        if (!exchange.getRequestMethod().equalToString("GET") || !path.startsWith(PERIODS)) {
            return false;
        }
        Optional<FreshDocument> written = written(path.substring(PERIODS.length()));
        written.ifPresent(document -> send(document, exchange));
        return written.isPresent();
    }

    private Optional<FreshDocument> written(String period) {
        return period.equals(CURRENT)
                ? status.writtenNow()
                : PeriodNumber.parse(period).flatMap(status::written);
    }

    private void send(FreshDocument document, HttpServerExchange exchange) {
        headers.put(exchange);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, CACHE_CONTROL);
        exchange.getResponseHeaders().put(Headers.ETAG, document.etag());
        if (document.isHeldBy(exchange.getRequestHeaders().getFirst(Headers.IF_NONE_MATCH))) {
            exchange.setStatusCode(304);
            exchange.endExchange();
            return;
        }
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, document.type());
        exchange.setResponseContentLength(document.bytes().length);
        exchange.getResponseSender().send(ByteBuffer.wrap(document.bytes()));
    }
}
