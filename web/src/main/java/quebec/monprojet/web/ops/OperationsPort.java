package quebec.monprojet.web.ops;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import quebec.monprojet.web.Proxies;

/**
 * Two doors, two houses: {@code /ops} exists on the operations port only, and nothing else exists
 * there. Behind a proxy the port a request reports comes from the proxy's headers; a request that
 * carries any of them did not come to the operations port.
 */
@WebFilter("/*")
public class OperationsPort extends HttpFilter {

    public static final int PORT =
            Integer.getInteger("jboss.ops.port", 9080)
                    + Integer.getInteger("jboss.socket.binding.port-offset", 0);

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (asksForOperations(request) == cameToOperations(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean asksForOperations(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/ops") || path.startsWith("/ops/");
    }

    private boolean cameToOperations(HttpServletRequest request) {
        return request.getLocalPort() == PORT && !Proxies.passed(request);
    }
}
