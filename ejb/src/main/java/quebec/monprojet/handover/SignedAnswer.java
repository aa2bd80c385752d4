package quebec.monprojet.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.Mac;
import quebec.monprojet.keys.ConstantTime;

/**
 * A JSON document signed with HMAC-SHA-256: JWS in its compact form (RFC 7515). Its header names
 * the sender; any other way of signing, and none, is refused.
 */
final class SignedAnswer {

    /** Characters; a broken one is kept whole. */
    static final int LONGEST = 8_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private SignedAnswer() {}

    /** What came of reading it. */
    sealed interface Reading {

        /** Said by this sender, at that instant by its own clock. */
        record Said(Sender sender, Instant at, JsonNode document) implements Reading {}

        /** Known to nobody, or not as published. */
        record Broken(Fault fault) implements Reading {}
    }

    static Reading read(String body, Function<String, Mac> keys) {
        // Before it is cut: anybody who reaches the queue may send a text of dots.
        if (body.length() > LONGEST) {
            return new Reading.Broken(Fault.TOO_LONG);
        }
        String[] parts = body.split("\\.", -1);
        if (parts.length != 3) {
            return new Reading.Broken(Fault.UNREADABLE);
        }
        Optional<Sender> sender =
                json(parts[0])
                        .filter(header -> header.path("alg").asText().equals("HS256"))
                        .flatMap(header -> Sender.ofId(header.path("kid").asText()));
        if (sender.isEmpty()) {
            return new Reading.Broken(Fault.UNKNOWN_SENDER);
        }
        String signed = parts[0] + "." + parts[1];
        if (!ConstantTime.same(signature(signed, keys.apply(sender.get().keyLabel())), parts[2])) {
            return new Reading.Broken(Fault.FORGED);
        }
        return json(parts[1])
                .filter(PublishedSchema.named("reponse-1.json")::admits)
                .flatMap(document -> said(sender.get(), document))
                .orElseGet(() -> new Reading.Broken(Fault.NOT_SCHEMA));
    }

    /** Empty where the instant has the form of one and is none. */
    private static Optional<Reading> said(Sender sender, JsonNode document) {
        try {
            Instant at = OffsetDateTime.parse(document.get("sentAt").asText()).toInstant();
            return Optional.of(new Reading.Said(sender, at, document));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The third part, over the first two and the dot between them. */
    static String signature(String signed, Mac key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Optional<JsonNode> json(String part) {
        try {
            return Optional.ofNullable(JSON.readTree(Base64.getUrlDecoder().decode(part)))
                    .filter(JsonNode::isObject);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
