package quebec.monprojet.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Where the server answers: its usual ports, each higher by the same number. */
record Ports(int offset) {

    String portal() {
        return "http://localhost:" + (8080 + offset);
    }

    boolean isReady() {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection)
                            URI.create("http://localhost:" + (9080 + offset) + "/ops/ready")
                                    .toURL()
                                    .openConnection();
            asked.setConnectTimeout(2000);
            asked.setReadTimeout(5000);
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
