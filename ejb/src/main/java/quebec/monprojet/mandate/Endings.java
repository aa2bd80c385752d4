package quebec.monprojet.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.dossier.Resealing;

/**
 * What the end of a mandate entails. Acts hold the dossier before they ask for the mandate, and so
 * does whoever ends one: nobody waits for each other.
 */
@ApplicationScoped
class Endings {

    @Inject private MandateRows rows;
    @Inject private Resealing dossiers;
    @Inject private Event<MandateEnded> ended;

    /** Locked behind the dossier that it is for. */
    Optional<MandateRow> locked(MandateId id) {
        rows.giver(id).ifPresent(dossiers::hold);
        return rows.locked(id);
    }

    /**
     * A ticket does not know whose hand presses it. So that the one that a delegate has in hand
     * does not outlive the mandate, the dossier is sealed anew.
     */
    Ending takeBackTheButton(MandateRow over, Actor by) {
        Mandate mandate = over.view();
        if (!rows.hasButton(mandate.id()) || !dossiers.sealAnew(mandate.applicant(), by)) {
            return Ending.ENDED;
        }
        over.takeButtonBack();
        return Ending.BUTTON_TAKEN_BACK;
    }

    /** When its time is over; the applicant is told when their button changes hands. */
    void lapse(MandateId id, Instant now) {
        MandateRow row = locked(id).filter(each -> each.lapse(now)).orElse(null);
        if (row != null
                && takeBackTheButton(row, Actor.system("mandates")) == Ending.BUTTON_TAKEN_BACK) {
            tell(row.view());
        }
    }

    /** The applicant is told by letter. */
    void tell(Mandate over) {
        ended.fire(new MandateEnded(over.id(), over.applicant()));
    }
}
