package quebec.monprojet.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a document is asked for, from the data file: the law leaves form and translation to the
 * ministry.
 *
 * @param translation whether one into French or English is asked for when it is in another language
 * @param certainty {@code H} where a source establishes the terms; {@code ?} while they are to be
 *     confirmed
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DocumentTerms(
        String code,
        DocumentForm form,
        boolean translation,
        String certainty,
        Map<String, String> wording) {

    private static final List<DocumentTerms> ALL = load();

    /** Its note, and the source of each line, are for those who write the file. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record File(List<DocumentTerms> documents) {}

    public DocumentTerms {
        wording = Map.copyOf(wording);
    }

    public static DocumentTerms of(DocumentKind kind) {
        return ALL.stream()
                .filter(terms -> terms.code().equals(kind.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No terms for " + kind));
    }

    /** The document's name in this language, or in French, which is the text. */
    public String wording(String language) {
        return Objects.requireNonNull(wording.getOrDefault(language, wording.get("fr")));
    }

    public boolean established() {
        return certainty.equals("H");
    }

    static List<DocumentTerms> all() {
        return ALL;
    }

    private static List<DocumentTerms> load() {
        try (InputStream file = DocumentTerms.class.getResourceAsStream("documents.json")) {
            return List.copyOf(new ObjectMapper().readValue(file, File.class).documents());
        } catch (IOException e) {
            throw new UncheckedIOException("The terms of documents can't be read", e);
        }
    }
}
