package quebec.monprojet.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person's own dossier, as its pages show it. */
public record DossierView(
        Contents contents, Map<SectionKind, Long> versions, @Nullable Sealed seal) {

    static final DossierView EMPTY = new DossierView(new Contents(Map.of()), Map.of(), null);

    /**
     * A seal that stands. {@code shared}: another sealed dossier bears the same person; {@code
     * contestation}: what this person wrote about it, if anything.
     */
    public record Sealed(
            Seal seal, Instant at, boolean shared, @Nullable Contestation contestation) {

        public boolean contested() {
            return contestation != null;
        }
    }

    public DossierView {
        versions = Map.copyOf(versions);
    }

    /** To be given back when saving; zero before the first time. */
    public long version(SectionKind section) {
        return versions.getOrDefault(section, 0L);
    }

    public Optional<Sealed> sealed() {
        return Optional.ofNullable(seal);
    }
}
