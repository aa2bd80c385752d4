package quebec.monprojet.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.Bureau;
import quebec.monprojet.web.LocalPath;

/** Leads somebody to a door and back to the page that they wanted. */
public final class ReturnPath {

    /** Numbers and codes, never what somebody has typed. */
    private static final List<String> CARRIED =
            List.of("numero", "acte", "piece", "volet", "code", "id", "genre", "version");

    private ReturnPath() {}

    /**
     * The door in front of a request, which leads back to its page once somebody is inside. A form
     * is sent to its own page's address. Whoever comes with a session that is over is told so.
     */
    public static String door(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = Bureau.holds(path) ? carried(request) : request.getQueryString();
        var wanted = query == null ? path : path + "?" + query;
        var parameters = new ArrayList<String>();
        if (Set.of("GET", "POST").contains(request.getMethod()) && LocalPath.is(wanted)) {
            parameters.add("retour=" + encoded(wanted));
        }
        if (!Bureau.holds(path) && isOver(request)) {
            parameters.add("fait=finie");
        }
        var door = Bureau.holds(path) ? Bureau.DOOR : "/connexion";
        return parameters.isEmpty() ? door : door + "?" + String.join("&", parameters);
    }

    /** What a form of the desk says again of the address that its page was opened by. */
    private static @Nullable String carried(HttpServletRequest request) {
        if (request.getQueryString() != null || !"POST".equals(request.getMethod())) {
            return request.getQueryString();
        }
        String said =
                CARRIED.stream()
                        .filter(name -> request.getParameter(name) != null)
                        .map(name -> name + "=" + encoded(request.getParameter(name)))
                        .collect(Collectors.joining("&"));
        return said.isEmpty() ? null : said;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static boolean isOver(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
