package quebec.monprojet.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Optional;

/**
 * Something on its way out, with what it says.
 *
 * @param content under {@code schemaVersion}, as it was when it was told
 */
record Outgoing(
        long number,
        Destination destination,
        Kind kind,
        int schemaVersion,
        Instant createdAt,
        String content) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What came of closing it. */
    sealed interface Closing {

        record Done(Parcel parcel) implements Closing {}

        record Failed(Failure failure) implements Closing {}
    }

    /**
     * The whole of it, encrypted; nothing that is not as published leaves, and nothing in clear.
     *
     * @param key the file of the destination's public key, if there is one
     */
    Closing closed(Optional<byte[]> key) {
        Optional<String> whole = document();
        if (whole.isEmpty()) {
            return new Closing.Failed(Failure.NOT_SCHEMA);
        }
        if (key.isEmpty()) {
            return new Closing.Failed(Failure.NO_KEY);
        }
        Optional<RSAPublicKey> read = SealedParcel.key(key.get());
        if (read.isEmpty()) {
            return new Closing.Failed(Failure.BAD_KEY);
        }
        try {
            return new Closing.Done(
                    new Parcel(destination, SealedParcel.of(number, whole.get(), read.get())));
        } catch (GeneralSecurityException e) {
            return new Closing.Failed(Failure.BAD_KEY);
        }
    }

    /** As it is published; empty when it is not that. */
    Optional<String> document() {
        try {
            ObjectNode whole = JSON.createObjectNode();
            whole.put("format", kind.format(schemaVersion))
                    .put("number", number)
                    .put("createdAt", Told.instant(createdAt));
            JsonNode said = JSON.readTree(content);
            whole.set("content", said);
            return PublishedSchema.named(kind.file(schemaVersion)).admits(whole)
                    ? Optional.of(whole.toString())
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
