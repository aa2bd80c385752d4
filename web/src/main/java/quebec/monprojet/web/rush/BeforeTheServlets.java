package quebec.monprojet.web.rush;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.net.InetSocketAddress;
import quebec.monprojet.web.ops.OperationsPort;

/**
 * Lets what everybody asks for at once be answered before the servlet container sees it: sessions,
 * sign-in, filters and listeners cost twice what a submission does, and it needs none of them.
 * Large bodies wait here as well, so that none of them reaches a worker before it is whole. What
 * fails half way breaks off.
 */
public class BeforeTheServlets implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(
                servlets -> {
                    HttpHandler bounded = new LargeBodies(servlets);
                    return exchange -> take(exchange, context, bounded);
                });
        deployment.addInnerHandlerChainWrapper(BrokenOff::new);
    }

    private static void take(
            HttpServerExchange exchange, ServletContext context, HttpHandler servlets)
            throws Exception {
        boolean taken =
                cameByThePublicDoor(exchange)
                        && Front.of(context).filter(front -> front.takes(exchange)).isPresent();
        if (!taken) {
            servlets.handleRequest(exchange);
        }
    }

    private static boolean cameByThePublicDoor(HttpServerExchange exchange) {
        return exchange.getConnection().getLocalAddress() instanceof InetSocketAddress local
                && local.getPort() != OperationsPort.PORT;
    }
}
