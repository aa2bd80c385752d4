package quebec.monprojet.crowd;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The requests of a browser on the waiting page, whole. */
final class Requests {

    private final String press;
    private final byte[] status;

    Requests(URI portal, String period, String statusPath) {
        String common =
                " HTTP/1.1\r\nHost: "
                        + portal.getAuthority()
                        + "\r\nAccept: application/json\r\nUser-Agent: rehearsal\r\n";
        press =
                "POST /api/periods/"
                        + period
                        + "/submissions"
                        + common
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ";
        status = bytes("GET " + statusPath + common + "\r\n");
    }

    byte[] press(String ticket) {
        String body = "ticket=" + ticket;
        return bytes(press + body.length() + "\r\n\r\n" + body);
    }

    byte[] status() {
        return status;
    }

    private static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.ISO_8859_1);
    }
}
