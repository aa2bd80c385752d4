package quebec.monprojet.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.KeepsApart;
import quebec.monprojet.examination.Examinations;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;

/**
 * Who had a part in what was decided, or is to be decided, of an application: they do not look at
 * it again. A part has whoever gave notice of it, found something under a criterion, proposed it or
 * confirmed it; not who sent a proposal back, who may look at the next one.
 */
@ApplicationScoped
class Involved implements KeepsApart {

    @Inject private Database database;
    @Inject private Examinations examinations;

    /** Whether somebody had a part in any of it so far, before the proposal that waits too. */
    @Override
    public boolean hadAPart(StaffId who, ApplicationNumber number) {
        return examinations.findings(number).stream().anyMatch(found -> found.by().equals(who))
                || database.ask(
                        "Who had a part in a decision cannot be read",
                        connection ->
                                new NoticeRows(connection)
                                                .about(number).stream()
                                                        .anyMatch(
                                                                held ->
                                                                        held.notice()
                                                                                .givenBy()
                                                                                .equals(who))
                                        || new DecisionRows(connection)
                                                .about(number).stream()
                                                        .filter(Involved::standsOrWaits)
                                                        .anyMatch(each -> each.isWorkOf(who)));
    }

    private static boolean standsOrWaits(Proposal proposal) {
        return proposal.look() == null || proposal.takenAt() != null;
    }
}
