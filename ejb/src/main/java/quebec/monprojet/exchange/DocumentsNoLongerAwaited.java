package quebec.monprojet.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.fees.ApplicationCancelled;
import quebec.monprojet.fees.ApplicationWithdrawn;
import quebec.monprojet.fees.FeesExpired;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.OwnApplications;

/**
 * Nobody is asked, or reminded, to send documents for an application that has ended. Where a
 * payment that was on its way restores a place, an officer asks anew.
 */
@ApplicationScoped
class DocumentsNoLongerAwaited {

    @Inject private OwnApplications applications;
    @Inject private DocumentRequests requests;

    void on(@Observes ApplicationWithdrawn ended) {
        end(ended.number());
    }

    void on(@Observes ApplicationCancelled ended) {
        end(ended.number());
    }

    void on(@Observes FeesExpired ended) {
        end(ended.number());
    }

    private void end(ApplicationNumber number) {
        applications.of(number).ifPresent(own -> requests.endWith(own.dossier()));
    }
}
