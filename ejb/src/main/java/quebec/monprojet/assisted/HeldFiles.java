package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import quebec.monprojet.dossier.Resealing;

/**
 * Files on paper that nobody else changes until the end of the transaction. The dossier is held
 * before its file, as whoever types an answer holds them: in the other order the two would wait for
 * each other for ever.
 */
@ApplicationScoped
class HeldFiles {

    private final PaperFileRows rows;
    private final Resealing dossiers;

    @Inject
    HeldFiles(PaperFileRows rows, Resealing dossiers) {
        this.rows = rows;
        this.dossiers = dossiers;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    HeldFiles() {
        this(null, null);
    }

    Optional<PaperFileRow> of(PaperFileId id) {
        rows.account(id).ifPresent(dossiers::hold);
        return rows.locked(id);
    }
}
