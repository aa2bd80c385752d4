package quebec.monprojet.correspondence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import quebec.monprojet.intake.ProofDocuments;
import quebec.monprojet.intake.Receipt;

/** The whole proof as a file that programs read, laid out for people who look. */
final class ReceiptJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReceiptJson() {}

    static byte[] of(Receipt receipt) {
        try {
            return MAPPER.writeValueAsBytes(ProofDocuments.of(receipt));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are JSON", e);
        }
    }
}
