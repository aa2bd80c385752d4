package quebec.monprojet.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import quebec.monprojet.log.CanonicalJson;
import quebec.monprojet.log.Hash;
import quebec.monprojet.log.Nanoseconds;
import quebec.monprojet.opening.PeriodNumber;

/** The signed statement that a handful of people asked after the last place went. */
public record AskedHead(PeriodNumber period, long size, Hash root, Instant instant, String keyId) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** From what {@link #canonical()} wrote. */
    static AskedHead read(String canonical) {
        try {
            JsonNode statement = MAPPER.readTree(canonical);
            return new AskedHead(
                    new PeriodNumber(statement.required("period").textValue()),
                    statement.required("size").longValue(),
                    Hash.fromHex(statement.required("root").textValue()),
                    Instant.parse(statement.required("instant").textValue()),
                    statement.required("keyId").textValue());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A recorded statement is no JSON", e);
        }
    }

    /** What the signature covers; {@code kind} keeps it apart from the heads of the register. */
    public byte[] canonical() {
        return CanonicalJson.of(
                Map.of(
                        "kind",
                        "asked-after-full",
                        "period",
                        period.value(),
                        "size",
                        size,
                        "root",
                        root.hex(),
                        "instant",
                        Nanoseconds.text(instant),
                        "keyId",
                        keyId));
    }
}
