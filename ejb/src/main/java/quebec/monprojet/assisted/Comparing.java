package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import quebec.monprojet.account.StaffId;

/**
 * Whether somebody compared with the paper what they are about to seal: another than whoever typed,
 * who opened the dossier after it was handed over, and from whose page on nothing has changed.
 */
@ApplicationScoped
class Comparing {

    private final PaperFileRows rows;

    @Inject
    Comparing(PaperFileRows rows) {
        this.rows = rows;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Comparing() {
        this(null);
    }

    /**
     * Why not; empty when they did.
     *
     * @param seen the version of the file on the page that they pressed the button of
     */
    Optional<Step> refuses(StaffId by, PaperFileRow file, int seen) {
        if (file.isTyping() || !file.isAsSeen(seen) || rows.seal(file.id()).isPresent()) {
            return Optional.of(new Step.Elsewhere());
        }
        if (rows.parts(file.id()).get(by) == Part.TYPIST) {
            return Optional.of(new Step.SameEyes());
        }
        return file.handedOverAt().filter(since -> rows.isReadSince(file.id(), by, since)).isEmpty()
                ? Optional.of(new Step.NotRead())
                : Optional.empty();
    }
}
