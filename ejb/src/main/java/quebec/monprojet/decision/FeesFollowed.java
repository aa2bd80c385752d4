package quebec.monprojet.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.fees.ApplicationCancelled;
import quebec.monprojet.fees.FeesDue;
import quebec.monprojet.fees.FeesExpired;
import quebec.monprojet.fees.FeesPaid;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;

/** An application moves with its fees, in the transaction that says so of them. */
@ApplicationScoped
public class FeesFollowed {

    private static final Actor FEES = Actor.system("fees");

    @Inject private Cases cases;

    void due(@Observes FeesDue due) {
        cases.awaits(due.number(), Set.of(Status.ACKNOWLEDGED), due.lastDay());
    }

    void paid(@Observes FeesPaid paid) {
        cases.follow(paid.number(), Move.BEGIN, Status.COMPLETENESS, FEES);
    }

    void expired(@Observes FeesExpired expired) {
        cases.follow(expired.number(), Move.LAPSE, Status.LAPSED, FEES);
    }

    void cancelled(@Observes ApplicationCancelled cancelled) {
        cases.follow(cancelled.number(), Move.CANCEL, Status.CANCELLED, FEES);
    }
}
