package quebec.monprojet.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import quebec.monprojet.log.CanonicalJson;
import quebec.monprojet.log.Nanoseconds;

/** Somebody asked after the last place went, and waits for the proof of it. */
record Ask(Request request, Instant lastPlaceAt, CompletableFuture<Submission> answer) {

    /** The digest names the sealed dossier; nobody but its owner can tell whose it is. */
    String leaf() {
        return new String(
                CanonicalJson.of(
                        Map.of(
                                "period", request.ticket().period().value(),
                                "digest", request.ticket().digest().hex(),
                                "askedAt", Nanoseconds.text(request.arrivedAt()),
                                "lastPlaceAt", Nanoseconds.text(lastPlaceAt))),
                StandardCharsets.UTF_8);
    }
}
