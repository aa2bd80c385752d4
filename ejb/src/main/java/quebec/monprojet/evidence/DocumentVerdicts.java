package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.time.Stored;

/**
 * What officers find of the documents of a dossier; the person is told when one does not conform.
 */
@Stateless
@PermitAll
public class DocumentVerdicts {

    @Inject private Dossiers dossiers;
    @Inject private OwnFolder folder;
    @Inject private EvidenceRows rows;
    @Inject private RequestRows findings;
    @Inject private Journal journal;
    @Inject private Event<DocumentFoundWanting> wanting;
    @Inject private Clock clock;

    /**
     * Writes down what was found, once however often it is said. Nothing comes or goes meanwhile:
     * whoever would change the folder waits for its lock.
     */
    @RolesAllowed({"officer", "supervisor"})
    public Concluding judge(DossierId dossier, Judgement judgement) {
        AccountId account =
                dossiers.intact(dossier)
                        .map(seal -> seal.seal().account())
                        .filter(rows::lock)
                        .orElse(null);
        if (account == null) {
            return Concluding.NOT_ASKED;
        }
        DocumentFolder there = folder.of(account);
        Concluding concluding = judgement.of(there);
        DocumentVerdict latest = findings.verdicts(account).get(judgement.requirement());
        if (concluding == Concluding.DONE && !judgement.repeats(latest, there)) {
            give(account, dossier, judgement.verdict(there, Stored.micros(clock.instant())));
        }
        return concluding;
    }

    private void give(AccountId account, DossierId dossier, DocumentVerdict verdict) {
        findings.add(new VerdictRow(account, verdict));
        if (verdict.wanting()) {
            wanting.fire(new DocumentFoundWanting(verdict.id(), account));
        }
        journal.record(
                Actor.staff(verdict.by().value()),
                new Act("document.concluded"),
                dossier.toString(),
                Map.of("piece", verdict.requirement(), "finding", verdict.finding().name()));
    }
}
