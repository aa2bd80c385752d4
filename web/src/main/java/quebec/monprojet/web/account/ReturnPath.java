package quebec.monprojet.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page somebody wanted before they were led to a door: a path of this portal, or nothing. */
public final class ReturnPath {

    private static final Pattern LOCAL = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9_./?=&%-]*)?");
    private static final int LONGEST = 500;

    private ReturnPath() {}

    /** The door in front of a request, which leads back to its page once somebody is inside. */
    public static String door(HttpServletRequest request) {
        var path = request.getRequestURI();
        boolean desk = path.equals("/bureau") || path.startsWith("/bureau/");
        var door = desk ? "/bureau/connexion" : "/connexion";
        if (!request.getMethod().equals("GET") || !isLocal(path)) {
            return door;
        }
        return door + "?retour=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    static String orElse(@Nullable String wanted, String otherwise) {
        return wanted != null && isLocal(wanted) ? wanted : otherwise;
    }

    private static boolean isLocal(String path) {
        return path.length() <= LONGEST && LOCAL.matcher(path).matches();
    }
}
