package quebec.monprojet.web.state;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** A public document, written at most once a second whoever asks. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves this package
record Document(String type, byte[] bytes, String etag, Instant at) {

    private static final Duration FRESH = Duration.ofSeconds(1);

    static Document of(String type, String text, Instant at) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        String etag = '"' + HexFormat.of().toHexDigits(sum.getValue(), 8) + '"';
        return new Document(type, bytes, etag, at);
    }

    boolean isFreshAt(Instant now) {
        return Duration.between(at, now).compareTo(FRESH) < 0;
    }

    /** Shared caches may hold it: it is the same for everybody who reads this language. */
    void answer(HttpServletRequest request, HttpServletResponse response, int seconds)
            throws IOException {
        response.setHeader("Cache-Control", "public, max-age=" + seconds);
        response.setHeader("Vary", "Cookie");
        response.setHeader("ETag", etag);
        if (etag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
