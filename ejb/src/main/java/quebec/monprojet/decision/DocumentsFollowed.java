package quebec.monprojet.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.evidence.DocumentsDue;
import quebec.monprojet.evidence.FollowsRequests;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.OwnApplications;
import quebec.monprojet.selection.Status;

/** The last day of a file is that of the documents it waits for, as long as it waits for them. */
@ApplicationScoped
class DocumentsFollowed implements FollowsRequests {

    /** While somebody gathers or examines what a file holds. */
    private static final Set<Status> GATHERING =
            Set.of(
                    Status.RECEIVED,
                    Status.ACKNOWLEDGED,
                    Status.COMPLETENESS,
                    Status.PRELIMINARY_EXAMINATION,
                    Status.EXAMINATION);

    @Inject private OwnApplications applications;
    @Inject private Cases cases;

    void on(@Observes DocumentsDue due) {
        applications
                .of(due.account(), due.dossier())
                .forEach(own -> cases.awaits(own.number(), GATHERING, due.lastDay()));
    }

    /** In the order of their numbers, as all who hold several. */
    @Override
    public boolean hold(AccountId account, DossierId dossier) {
        List<Status> stages =
                applications.of(account, dossier).stream()
                        .flatMap(own -> cases.hold(own.number()).stream())
                        .map(CaseStanding::status)
                        .toList();
        return stages.isEmpty()
                || stages.stream()
                        .anyMatch(stage -> stage.isPending() && stage != Status.SECOND_LOOK);
    }
}
