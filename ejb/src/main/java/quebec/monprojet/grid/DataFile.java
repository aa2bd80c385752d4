package quebec.monprojet.grid;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data files of this feature: the shipped one, or the operator's in its place. */
final class DataFile {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private DataFile() {}

    /**
     * @throws UncheckedIOException when the build lacks it or it can't be read
     */
    static <T> T shipped(String name, Class<T> form) {
        try (InputStream file = open(name)) {
            return JSON.readValue(file, form);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " can't be read", e);
        }
    }

    /**
     * The operator's file of this name if the folder holds one, else the shipped one.
     *
     * @throws UncheckedIOException when it can't be read: points counted by data that nobody meant
     *     would be worse than none
     */
    static <T> T in(Path folder, String name, Class<T> form) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return shipped(name, form);
        }
        try {
            return JSON.readValue(file.toFile(), form);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    static InputStream open(String name) throws IOException {
        InputStream file = DataFile.class.getResourceAsStream(name);
        if (file == null) {
            throw new IOException("The build lacks " + name);
        }
        return file;
    }
}
