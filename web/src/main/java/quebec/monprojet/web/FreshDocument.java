package quebec.monprojet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** A public document, written at most once a second whoever asks. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record FreshDocument(String type, byte[] bytes, String etag, Instant begun) {

    private static final Duration FRESH = Duration.ofSeconds(1);

    /**
     * Takes what is to be sent.
     *
     * @param type the media type
     * @param begun to be written, by the {@link quebec.monprojet.time.Steady} clock
     */
    public static FreshDocument of(String type, byte[] bytes, Instant begun) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        String etag = '"' + HexFormat.of().toHexDigits(sum.getValue(), 8) + '"';
        return new FreshDocument(type, bytes, etag, begun);
    }

    /** Within the second, by the same clock. */
    public boolean isFreshAt(Instant now) {
        return Duration.between(begun, now).compareTo(FRESH) < 0;
    }

    /** Of two that were written at the same time, the one that was begun last. */
    public FreshDocument orNewer(FreshDocument other) {
        return other.begun.isAfter(begun) ? other : this;
    }

    /**
     * The value of {@code Cache-Control}, changed or not.
     *
     * @param seconds that shared caches may hold it
     */
    public static String cacheControl(int seconds) {
        return "public, max-age=" + seconds;
    }

    /** Whether somebody has it already. */
    public boolean isHeldBy(@Nullable String ifNoneMatch) {
        return etag.equals(ifNoneMatch);
    }

    /**
     * Sends it, or says that it has not changed.
     *
     * @param seconds that shared caches may hold it
     */
    public void answer(HttpServletRequest request, HttpServletResponse response, int seconds)
            throws IOException {
        response.setHeader("Cache-Control", cacheControl(seconds));
        response.setHeader("ETag", etag);
        if (isHeldBy(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
