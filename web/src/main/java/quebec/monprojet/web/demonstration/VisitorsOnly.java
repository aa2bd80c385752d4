package quebec.monprojet.web.demonstration;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import quebec.monprojet.web.Proxies;

/**
 * The pages with passwords, codes and other people's letters exist in a demonstration only, and
 * only for who sits at its machine: they came by the loopback interface and through no proxy.
 */
@WebFilter({"/demonstration", "/demonstration/*", "/demonstration.xhtml"})
public class VisitorsOnly extends HttpFilter {

    private final transient Banner banner;

    @Inject
    public VisitorsOnly(Banner banner) {
        this.banner = banner;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (banner.isActive() && isHere(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The address is written in digits: nothing is looked up. */
    private static boolean isHere(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && !Proxies.passed(request);
    }
}
