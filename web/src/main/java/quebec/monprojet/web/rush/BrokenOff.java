package quebec.monprojet.web.rush;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * An answer that fails once its beginning has left. The container may end it in good order, as
 * where a servlet of Faces fails, and nobody could tell half a list from a whole one; here its
 * connection is cut instead. What fails before anything has left still becomes a page that says so.
 */
final class BrokenOff implements HttpHandler {

    private static final Logger LOG = System.getLogger(BrokenOff.class.getName());

    private final HttpHandler servlets;

    BrokenOff(HttpHandler servlets) {
        this.servlets = servlets;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        boolean failed = true;
        try {
            servlets.handleRequest(exchange);
            failed = false;
        } finally {
            if (failed && exchange.isResponseStarted()) {
                cut(exchange);
            }
        }
    }

    private static void cut(HttpServerExchange exchange) {
        try {
            exchange.getConnection().close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "A connection was gone already", e);
        }
    }
}
