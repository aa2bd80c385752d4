package quebec.monprojet.evidence;

import java.util.Optional;
import java.util.UUID;

/** Names one file of somebody's, and says nothing of it; to know it opens nothing. */
public record FileId(UUID value) {

    static FileId random() {
        return new FileId(UUID.randomUUID());
    }

    public static Optional<FileId> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text))
                    .filter(id -> id.toString().equals(text))
                    .map(FileId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
