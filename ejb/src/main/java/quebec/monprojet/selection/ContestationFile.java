package quebec.monprojet.selection;

import java.util.List;
import java.util.Optional;
import quebec.monprojet.account.Language;
import quebec.monprojet.dossier.Contestation;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.intake.ApplicationNumber;

/**
 * A contestation with the dossiers it is about, side by side.
 *
 * @param language of the person who wrote it; empty once their account is closed
 */
public record ContestationFile(
        Contestation contestation, Optional<Language> language, Side writer, List<Side> others) {

    public ContestationFile {
        others = List.copyOf(others);
    }

    /**
     * One of the dossiers that bear the person.
     *
     * @param dossier empty when it is a draft again
     * @param application the latest that a period received of it
     */
    public record Side(Optional<SealedDossier> dossier, Optional<ApplicationNumber> application) {}
}
