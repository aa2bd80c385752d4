package quebec.monprojet.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import quebec.monprojet.web.Bureau;
import quebec.monprojet.web.LocalPath;

/** Leads somebody to a door and back to the page that they wanted. */
public final class ReturnPath {

    private ReturnPath() {}

    /** The door in front of a request, which leads back to its page once somebody is inside. */
    public static String door(HttpServletRequest request) {
        var path = request.getRequestURI();
        var door = Bureau.holds(path) ? Bureau.DOOR : "/connexion";
        var query = request.getQueryString();
        var wanted = query == null ? path : path + "?" + query;
        if (!request.getMethod().equals("GET") || !LocalPath.is(wanted)) {
            return door;
        }
        return door + "?retour=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }
}
