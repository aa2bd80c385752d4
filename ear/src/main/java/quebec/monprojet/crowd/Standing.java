package quebec.monprojet.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.rush.Opening;

/**
 * What the portal says of a period.
 *
 * @param taken places
 * @param refreshSeconds after which a waiting browser asks again
 */
record Standing(
        String number,
        int cap,
        int taken,
        Instant opensAt,
        @Nullable Instant closesAt,
        Instant serverTime,
        int refreshSeconds) {

    static Standing of(JsonNode document) {
        JsonNode closesAt = document.path("closesAt");
        return new Standing(
                document.path("number").asText(),
                document.path("cap").asInt(),
                document.path("taken").asInt(),
                Instant.parse(document.path("opensAt").asText()),
                closesAt.isTextual() ? Instant.parse(closesAt.asText()) : null,
                Instant.parse(document.path("serverTime").asText()),
                document.path("refreshSeconds").asInt());
    }

    Opening opening() {
        return closesAt == null ? Opening.since(opensAt) : new Opening(opensAt, closesAt);
    }
}
