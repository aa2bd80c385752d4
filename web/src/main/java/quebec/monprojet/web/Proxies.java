package quebec.monprojet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** Whether somebody stands between the browser and this server, by what they add to a request. */
public final class Proxies {

    private Proxies() {}

    public static boolean passed(HttpServletRequest request) {
        return Stream.of(
                        "Forwarded",
                        "X-Forwarded-For",
                        "X-Forwarded-Host",
                        "X-Forwarded-Port",
                        "Via")
                .anyMatch(name -> request.getHeader(name) != null);
    }
}
