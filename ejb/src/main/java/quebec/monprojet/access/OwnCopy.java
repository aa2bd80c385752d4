package quebec.monprojet.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.evidence.CleanFile;
import quebec.monprojet.evidence.FileId;

/** Everything that is kept of one person at one instant, in the forms in which they may take it. */
public final class OwnCopy {

    public static final String FORMAT = "mon-projet-quebec/mes-donnees/1";
    public static final String SCHEMA = "/api/schemas/mes-donnees-1.json";

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Instant takenAt;
    private final ObjectNode data;
    private final byte @Nullable [] sealed;
    private final List<OwnPaper> papers;
    private final Function<FileId, Optional<CleanFile>> files;

    OwnCopy(
            Instant takenAt,
            ObjectNode data,
            byte @Nullable [] sealed,
            List<OwnPaper> papers,
            Function<FileId, Optional<CleanFile>> files) {
        this.takenAt = takenAt;
        this.data = data;
        this.sealed = sealed;
        this.papers = List.copyOf(papers);
        this.files = files;
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** A member for each feature that keeps something. */
    public ObjectNode data() {
        return data;
    }

    /** In the published schema. */
    public byte[] json() {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("format", FORMAT).put("takenAt", takenAt.toString());
        whole.set("data", data);
        try {
            return MAPPER.writeValueAsBytes(whole);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON is JSON", e);
        }
    }

    /**
     * All in one file: the data, the same to read, the dossier as it was sealed to the byte, and
     * the documents. They go through one at a time; none is ever held whole. Where one fails the
     * archive is left without its end, so that nobody takes a part for the whole.
     */
    public void zip(byte[] pdf, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        put(zip, "mes-donnees.json", json());
        put(zip, "mes-donnees.pdf", pdf);
        if (sealed != null) {
            put(zip, "dossier.json", sealed);
        }
        List<OwnPaper> gone = new ArrayList<>();
        for (OwnPaper paper : papers) {
            Optional<CleanFile> file = files.apply(paper.file());
            if (file.isPresent()) {
                zip.putNextEntry(new ZipEntry(paper.entry(file.get().name())));
                file.get().copyTo(zip);
                zip.closeEntry();
            } else {
                gone.add(paper);
            }
        }
        if (!gone.isEmpty()) {
            put(zip, "pieces/absentes.txt", lines(gone));
        }
        zip.finish();
    }

    /** What was taken out while the copy was made, so that nobody looks for it in vain. */
    private static byte[] lines(List<OwnPaper> gone) {
        return gone.stream()
                .map(paper -> paper.folder() + " " + paper.place() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
