package quebec.monprojet.web.rush;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.net.InetSocketAddress;
import java.util.Optional;
import quebec.monprojet.web.ops.OperationsPort;

/**
 * Takes submissions before the servlet container does: its sessions, sign-in, filters and listeners
 * cost twice what a submission does, and a submission needs none of them.
 */
public class BeforeTheServlets implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(
                servlets -> exchange -> take(exchange, context, servlets));
    }

    private static void take(
            HttpServerExchange exchange, ServletContext context, HttpHandler servlets)
            throws Exception {
        Optional<Submissions> submissions =
                Submissions.isOne(exchange) && cameByThePublicDoor(exchange)
                        ? Submissions.of(context)
                        : Optional.empty();
        if (submissions.isPresent()) {
            submissions.get().take(exchange);
        } else {
            servlets.handleRequest(exchange);
        }
    }

    private static boolean cameByThePublicDoor(HttpServerExchange exchange) {
        return exchange.getConnection().getLocalAddress() instanceof InetSocketAddress local
                && local.getPort() != OperationsPort.PORT;
    }
}
