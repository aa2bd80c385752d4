package quebec.monprojet.letterbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quebec.monprojet.account.Language;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.letterbook.Block.Shape;
import quebec.monprojet.letterbook.Block.Span;
import quebec.monprojet.log.CanonicalJson;

/**
 * All that an official letter says, as it was merged.
 *
 * @param version of the template
 * @param texts the person's language first; the French text is always there and is the
 *     authoritative one
 */
public record LetterContent(
        LetterNumber number,
        OfficialKind kind,
        int version,
        ApplicationNumber application,
        Instant writtenAt,
        List<Text> texts) {

    /** Characters of its canonical form; the table says so too. */
    static final int LONGEST = 120_000;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SCHEMA = 1;

    /** In one language. */
    public record Text(Language language, String subject, List<Block> blocks) {
        public Text {
            blocks = List.copyOf(blocks);
        }

        /** As plain text, a line for each paragraph, heading and item. */
        String words() {
            return blocks.stream()
                    .flatMap(block -> block.lines().stream())
                    .map(line -> line.stream().map(Span::text).collect(Collectors.joining()))
                    .collect(Collectors.joining("\n"));
        }

        public boolean isAuthoritative() {
            return language == Language.FR;
        }
    }

    public LetterContent {
        texts = List.copyOf(texts);
        if (texts.stream().noneMatch(Text::isAuthoritative)) {
            throw new IllegalArgumentException("A letter has its French text");
        }
    }

    /** In the person's language. */
    public Text first() {
        return texts.get(0);
    }

    /** The only form of it that is kept, and hashed (RFC 8785). */
    String canonical() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("schema", SCHEMA);
        document.put("number", number.value());
        document.put("kind", kind.name());
        document.put("template", version);
        document.put("application", application.value());
        document.put("writtenAt", writtenAt.toString());
        ArrayNode said = document.putArray("texts");
        texts.forEach(text -> write(text, said.addObject()));
        return new String(CanonicalJson.of(document), StandardCharsets.UTF_8);
    }

    private static void write(Text text, ObjectNode into) {
        into.put("language", text.language().code());
        into.put("subject", text.subject());
        ArrayNode blocks = into.putArray("blocks");
        for (Block block : text.blocks()) {
            ObjectNode written = blocks.addObject().put("shape", block.shape().name());
            ArrayNode lines = written.putArray("lines");
            for (List<Span> line : block.lines()) {
                ArrayNode spans = lines.addArray();
                line.forEach(span -> write(span, spans.addObject()));
            }
        }
    }

    private static void write(Span span, ObjectNode into) {
        into.put("text", span.text()).put("strong", span.strong());
        Language language = span.language();
        if (language != null) {
            into.put("language", language.code());
        }
    }

    static LetterContent read(String canonical) {
        try {
            JsonNode document = JSON.readTree(canonical);
            List<Text> texts = new ArrayList<>();
            document.path("texts").forEach(text -> texts.add(text(text)));
            return new LetterContent(
                    LetterNumber.parse(document.path("number").asText()).orElseThrow(),
                    OfficialKind.valueOf(document.path("kind").asText()),
                    document.path("template").asInt(),
                    ApplicationNumber.parse(document.path("application").asText()).orElseThrow(),
                    Instant.parse(document.path("writtenAt").asText()),
                    texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A letter cannot be read", e);
        }
    }

    private static Text text(JsonNode text) {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : text.path("blocks")) {
            List<List<Span>> lines = new ArrayList<>();
            block.path("lines").forEach(line -> lines.add(spans(line)));
            blocks.add(new Block(Shape.valueOf(block.path("shape").asText()), lines));
        }
        return new Text(
                Language.ofCode(text.path("language").asText()).orElseThrow(),
                text.path("subject").asText(),
                blocks);
    }

    private static List<Span> spans(JsonNode line) {
        List<Span> spans = new ArrayList<>();
        line.forEach(
                span ->
                        spans.add(
                                new Span(
                                        span.path("text").asText(),
                                        span.path("strong").asBoolean(),
                                        Language.ofCode(span.path("language").asText())
                                                .orElse(null))));
        return spans;
    }
}
