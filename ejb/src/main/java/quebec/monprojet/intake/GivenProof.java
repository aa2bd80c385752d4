package quebec.monprojet.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;

/**
 * A proof of having asked as its owner gets it. People ask again and again, and each answer carries
 * it: so it is written once.
 *
 * @param document the JSON of {@link ProofDocuments#of(AskedProof)}
 */
public record GivenProof(Instant askedAt, String document) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static GivenProof of(AskedProof proof) {
        try {
            return new GivenProof(
                    proof.askedAt(), MAPPER.writeValueAsString(ProofDocuments.of(proof)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are JSON", e);
        }
    }
}
