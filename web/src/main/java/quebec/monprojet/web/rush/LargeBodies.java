package quebec.monprojet.web.rush;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.web.RetryAfter;
import quebec.monprojet.web.Shares;

/**
 * Large bodies in front of the servlet container: only of people whom a page has been served to, so
 * many at a time, no network more than its share, and each in its time. Whoever begins one and does
 * not end it, or sends a byte now and then, holds a connection for a minute and keeps nobody from
 * sending theirs. None of this costs a worker; small bodies pass untouched.
 */
final class LargeBodies implements HttpHandler {

    private static final System.Logger LOG = System.getLogger(LargeBodies.class.getName());

    /** Bytes: from here on a body is large. */
    private static final int LARGE = 20_000;

    /** Of 16 KiB, for what is read before anything is made of it: the largest form has room. */
    private static final int BUFFERS = 8;

    private static final String FILES = "/pieces/envoi";
    private static final String SESSION = "__Host-mpq";

    /** Where whoever lost their session finds it again. */
    private static final String DOOR = "/connexion";

    /** What the load driver hands in: it has a key, and no session. */
    private static final String REPORT = "/api/rehearsals/.+/report";

    private static final Duration READ_IN = Duration.ofMinutes(1);

    /** Sixteen megabytes at 150 kilobits a second take a quarter of an hour. */
    private static final Duration SENT_IN = Duration.ofMinutes(15);

    private final Room forms = new Room(200, 10);
    private final Room files = new Room(40, 4);
    private final Room reports = new Room(8, 2);
    private final HttpHandler servlets;
    private final Duration readIn;

    LargeBodies(HttpHandler servlets) {
        this(servlets, READ_IN);
    }

    LargeBodies(HttpHandler servlets, Duration readIn) {
        this.servlets = servlets;
        this.readIn = readIn;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        boolean isFile = exchange.getRelativePath().equals(FILES) && !exchange.isRequestComplete();
        if (!isFile && exchange.getRequestContentLength() < LARGE) {
            servlets.handleRequest(exchange);
            return;
        }
        boolean isReport = exchange.getRelativePath().matches(REPORT);
        if (!isReport && exchange.getRequestCookie(SESSION) == null) {
            exchange.getResponseHeaders().put(Headers.LOCATION, DOOR);
            refuse(exchange, 303);
            return;
        }
        Room room = isReport ? reports : isFile ? files : forms;
        ClientNetwork network = network(exchange);
        if (room.enter(network)) {
            read(exchange, room, network);
        } else {
            exchange.getResponseHeaders()
                    .put(Headers.RETRY_AFTER, Integer.toString(RetryAfter.AT_THE_ENTRANCE));
            refuse(exchange, 503);
        }
    }

    /** Said before the body is there, which may never be; what comes of it is thrown away. */
    private static void refuse(HttpServerExchange exchange, int status) {
        exchange.setStatusCode(status).setPersistent(false);
        exchange.getResponseSender().send(StatusCodes.getReason(status));
    }

    private void read(HttpServerExchange exchange, Room room, ClientNetwork network)
            throws Exception {
        CompletableFuture<Void> read = due(readIn, exchange);
        CompletableFuture<Void> done = due(SENT_IN, exchange);
        exchange.addExchangeCompleteListener(
                (over, next) -> {
                    room.leave(network);
                    end(read);
                    end(done);
                    next.proceed();
                });
        new RequestBufferingHandler(
                        whole -> {
                            end(read);
                            servlets.handleRequest(whole);
                        },
                        BUFFERS)
                .handleRequest(exchange);
    }

    /** Until it is completed in time, or else the connection is cut. */
    private static CompletableFuture<Void> due(Duration time, HttpServerExchange exchange) {
        CompletableFuture<Void> awaited = new CompletableFuture<>();
        CompletableFuture<Void> unused =
                awaited.orTimeout(time.toMillis(), TimeUnit.MILLISECONDS)
                        .whenComplete(
                                (there, late) -> {
                                    if (late != null) {
                                        cut(exchange);
                                    }
                                });
        return awaited;
    }

    private static void end(CompletableFuture<Void> awaited) {
        boolean unused = awaited.complete(null);
    }

    /** By the thread that reads it; what it holds is given back with the end of the exchange. */
    private static void cut(HttpServerExchange exchange) {
        Executor thread = exchange.getIoThread();
        thread.execute(
                () -> {
                    try {
                        exchange.getConnection().close();
                    } catch (IOException e) {
                        LOG.log(Level.DEBUG, "A connection was gone already", e);
                    }
                    exchange.endExchange();
                });
    }

    private static ClientNetwork network(HttpServerExchange exchange) {
        InetSocketAddress source = exchange.getSourceAddress();
        return ClientNetwork.of(
                source.getAddress() == null
                        ? source.getHostString()
                        : source.getAddress().getHostAddress());
    }

    /** Where so many are read at a time. */
    private static final class Room {

        private final Shares shares;
        private final int most;
        private int taken;

        Room(int most, int share) {
            this.most = most;
            this.shares = new Shares(most, share);
        }

        synchronized boolean enter(ClientNetwork network) {
            if (taken >= most || shares.hasAll(network, taken)) {
                return false;
            }
            taken++;
            shares.take(network);
            return true;
        }

        synchronized void leave(ClientNetwork network) {
            taken--;
            shares.giveBack(network);
        }
    }
}
