package quebec.monprojet.correspondence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.Map;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Head;
import quebec.monprojet.log.Nanoseconds;

/**
 * The whole proof as a file that programs read, in the form of docs/proofs; laid out for people who
 * look.
 */
final class ReceiptJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReceiptJson() {}

    static byte[] of(Receipt receipt) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("applicationNumber", receipt.number().value());
        document.put("period", receipt.period().value());
        document.put("rank", receipt.rank().value());
        document.put("receivedAt", Nanoseconds.text(receipt.receivedAt()));
        document.put("recordedAt", Nanoseconds.text(receipt.recordedAt()));
        document.put("digest", receipt.digest().hex());
        document.put(
                "decision",
                Map.of("number", receipt.decisionNumber(), "rule", receipt.rule().name()));
        document.put("leaf", receipt.leaf());
        document.put("inclusion", inclusion(receipt));
        document.put("head", head(receipt));
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers are JSON", e);
        }
    }

    private static Map<String, Object> inclusion(Receipt receipt) {
        Map<String, Object> inclusion = new LinkedHashMap<>();
        inclusion.put("index", receipt.inclusion().index());
        inclusion.put("size", receipt.inclusion().size());
        inclusion.put("path", receipt.inclusion().path().stream().map(Hash::hex).toList());
        return inclusion;
    }

    private static Map<String, Object> head(Receipt receipt) {
        Head signed = receipt.head().head();
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("period", signed.period());
        head.put("size", signed.size());
        head.put("root", signed.root().hex());
        head.put("decision", signed.decision());
        head.put("instant", Nanoseconds.text(signed.instant()));
        head.put("keyId", signed.keyId());
        head.put("signature", receipt.head().signature());
        return head;
    }
}
