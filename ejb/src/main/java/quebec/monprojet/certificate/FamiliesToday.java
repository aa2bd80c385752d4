package quebec.monprojet.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.selection.OwnApplication;

/** Families as they are today: what was sealed, and the changes that were accepted since. */
@ApplicationScoped
class FamiliesToday {

    @Inject private Dossiers dossiers;
    @Inject private Changes changes;

    /** Empty when the dossier cannot be read. Whoever acts on it holds the case before. */
    Optional<Family> of(OwnApplication application) {
        return dossiers.intact(application.dossier())
                .map(
                        received ->
                                Family.of(
                                        received.contents(),
                                        changes.of(application.account(), application.number())));
    }
}
