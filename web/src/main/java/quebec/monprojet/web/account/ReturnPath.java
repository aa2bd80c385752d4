package quebec.monprojet.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Set;
import quebec.monprojet.web.Bureau;
import quebec.monprojet.web.LocalPath;

/** Leads somebody to a door and back to the page that they wanted. */
public final class ReturnPath {

    private ReturnPath() {}

    /**
     * The door in front of a request, which leads back to its page once somebody is inside. A form
     * is sent to its own page's address. Whoever comes with a session that is over is told so.
     */
    public static String door(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        var wanted = query == null ? path : path + "?" + query;
        var parameters = new ArrayList<String>();
        if (Set.of("GET", "POST").contains(request.getMethod()) && LocalPath.is(wanted)) {
            parameters.add("retour=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
        }
        if (!Bureau.holds(path) && isOver(request)) {
            parameters.add("fait=finie");
        }
        var door = Bureau.holds(path) ? Bureau.DOOR : "/connexion";
        return parameters.isEmpty() ? door : door + "?" + String.join("&", parameters);
    }

    private static boolean isOver(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
