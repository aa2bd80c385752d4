package quebec.monprojet.web.bank;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import quebec.monprojet.web.demonstration.Banner;

/** Beside a real portal there is no bank where play money pays. */
@WebFilter({"/banque-essai", "/banque-essai/*"})
public class PlayedOnly extends HttpFilter {

    private final transient Banner demonstration;

    @Inject
    public PlayedOnly(Banner demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (demonstration.isActive()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
