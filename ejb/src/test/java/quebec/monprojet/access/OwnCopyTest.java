package quebec.monprojet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quebec.monprojet.evidence.FileId;

class OwnCopyTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Instant NOON = Instant.parse("2027-02-16T17:00:00Z");
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.UTF_8);

    private static OwnCopy copy(byte @Nullable [] sealed, List<OwnPaper> papers) {
        ObjectNode data = MAPPER.createObjectNode();
        data.putObject("account").put("language", "fr");
        return new OwnCopy(NOON, data, sealed, papers, file -> Optional.empty());
    }

    private static Map<String, String> entries(OwnCopy copy) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy.zip(PDF, out);
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(
                        entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }

    @Test
    void theFileNamesItsFormatAndItsInstant() throws Exception {
        JsonNode whole = MAPPER.readTree(copy(null, List.of()).json());
        assertThat(whole.get("format").textValue()).isEqualTo(OwnCopy.FORMAT);
        assertThat(whole.get("takenAt").textValue()).isEqualTo("2027-02-16T17:00:00Z");
        assertThat(whole.at("/data/account/language").textValue()).isEqualTo("fr");
    }

    @Test
    void aSealedDossierIsThereToTheByte() throws Exception {
        byte[] sealed = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        assertThat(entries(copy(sealed, List.of())))
                .containsOnlyKeys("mes-donnees.json", "mes-donnees.pdf", "dossier.json")
                .containsEntry("dossier.json", "{\"a\":1}")
                .containsEntry("mes-donnees.pdf", "%PDF");
    }

    @Test
    void aDraftHasNoSealedForm() throws Exception {
        assertThat(entries(copy(null, List.of()))).doesNotContainKey("dossier.json");
    }

    @Test
    void whatWasTakenAwayMeanwhileIsNamed() throws Exception {
        OwnPaper gone = new OwnPaper("passport.moi", 1, new FileId(UUID.randomUUID()));
        assertThat(entries(copy(null, List.of(gone))))
                .hasSize(3)
                .containsEntry("pieces/absentes.txt", "passport.moi 1\n");
    }

    @Test
    void aCopyThatBreaksOffIsNoArchive(@TempDir Path folder) throws Exception {
        OwnPaper first = new OwnPaper("passport.moi", 1, new FileId(UUID.randomUUID()));
        OwnPaper second = new OwnPaper("passport.moi", 2, new FileId(UUID.randomUUID()));
        OwnCopy broken =
                new OwnCopy(
                        NOON,
                        MAPPER.createObjectNode(),
                        null,
                        List.of(first, second),
                        file -> {
                            if (file.equals(second.file())) {
                                throw new IllegalStateException("no longer what it was");
                            }
                            return Optional.empty();
                        });
        Path taken = folder.resolve("taken.zip");
        try (OutputStream out = Files.newOutputStream(taken)) {
            assertThatThrownBy(() -> broken.zip(PDF, out))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(taken).isNotEmptyFile();
        assertThatThrownBy(() -> new ZipFile(taken.toFile()).close())
                .isInstanceOf(ZipException.class);
    }

    @Test
    void aNameCannotLeadOutOfItsFolder() {
        OwnPaper paper = new OwnPaper("passport.moi", 2, new FileId(UUID.randomUUID()));
        assertThat(paper.entry("../../a.pdf")).isEqualTo("pieces/passport.moi/2-.._.._a.pdf");
        assertThat(paper.entry("C:\\b.pdf")).isEqualTo("pieces/passport.moi/2-C__b.pdf");
    }
}
