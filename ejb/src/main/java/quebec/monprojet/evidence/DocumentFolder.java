package quebec.monprojet.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a dossier needs, and what is there of it.
 *
 * @param files by the code of what they are for, each in its order
 * @param explanations by the same
 * @param open whether it may still change
 */
public record DocumentFolder(
        Checklist checklist,
        Map<String, List<FileView>> files,
        Map<String, String> explanations,
        boolean open) {

    /** How one document stands. */
    public enum Standing {
        MISSING,
        /** There, and not all of it looked at. */
        RECEIVED,
        CLEAN,
        REFUSED,
        EXPLAINED
    }

    public DocumentFolder {
        files = Map.copyOf(files);
        explanations = Map.copyOf(explanations);
    }

    public List<FileView> files(Requirement requirement) {
        return files.getOrDefault(requirement.code(), List.of());
    }

    public Optional<String> explanation(Requirement requirement) {
        return Optional.ofNullable(explanations.get(requirement.code()));
    }

    /**
     * The worst news first: one refused page spoils a document. What only began to arrive is none.
     */
    public Standing standing(Requirement requirement) {
        Set<FileState> states =
                files(requirement).stream().map(FileView::state).collect(Collectors.toSet());
        if (states.contains(FileState.REFUSED)) {
            return Standing.REFUSED;
        }
        if (states.contains(FileState.RECEIVED)) {
            return Standing.RECEIVED;
        }
        if (states.contains(FileState.CLEAN)) {
            return Standing.CLEAN;
        }
        return explanation(requirement).isPresent() ? Standing.EXPLAINED : Standing.MISSING;
    }

    /** Files for what the answers no longer ask. */
    public List<FileView> leftOver() {
        List<FileView> left = new ArrayList<>();
        files.forEach(
                (code, there) -> {
                    if (checklist.named(code).isEmpty()) {
                        left.addAll(there);
                    }
                });
        return left;
    }

    /** So many documents are neither there nor explained, or have to be sent again. */
    public long wanting() {
        return checklist.requirements().stream()
                .map(this::standing)
                .filter(each -> each == Standing.MISSING || each == Standing.REFUSED)
                .count();
    }
}
