package quebec.monprojet.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import quebec.monprojet.log.CanonicalJson;

/**
 * The one sequence of bytes that a seal stands for (RFC 8785). The salt, fresh at each seal, keeps
 * a stranger who guesses somebody's answers from confirming them against the public register.
 */
final class CanonicalForm {

    static final String FORMAT = "mon-projet-quebec/dossier/1";

    private CanonicalForm() {}

    static byte[] of(Contents contents, String salt) {
        ObjectNode sections = JsonNodeFactory.instance.objectNode();
        contents.sections()
                .forEach(
                        (kind, section) -> {
                            ObjectNode entry = sections.putObject(kind.key());
                            entry.put("schema", kind.shape().schemaNumber());
                            entry.set("answers", kind.shape().write(section));
                        });
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("format", FORMAT).put("salt", salt).set("sections", sections);
        return CanonicalJson.of(whole);
    }

    static Contents read(String canonicalForm) {
        Map<SectionKind, Section> sections = new EnumMap<>(SectionKind.class);
        JsonNode whole = DocumentShape.parse(canonicalForm);
        whole.get("sections")
                .properties()
                .forEach(
                        entry -> {
                            SectionKind kind = SectionKind.named(entry.getKey()).orElseThrow();
                            JsonNode sealed = entry.getValue();
                            Section section =
                                    kind.shape()
                                            .read(
                                                    sealed.get("schema").intValue(),
                                                    sealed.get("answers"));
                            sections.put(kind, section);
                        });
        return new Contents(sections);
    }

    static String text(byte[] canonicalForm) {
        return new String(canonicalForm, StandardCharsets.UTF_8);
    }
}
