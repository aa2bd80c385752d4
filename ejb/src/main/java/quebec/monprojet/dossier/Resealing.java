package quebec.monprojet.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;

/**
 * The same answers under a fresh seal. A ticket is for a digest: whoever held one for the former
 * seal is told at the button that the dossier has changed.
 */
@Stateless
@PermitAll
public class Resealing {

    @Inject private DossierRows rows;
    @Inject private Freezing freezing;
    @Inject private Journal journal;
    @Inject private Ties ties;

    /** Until the end of the transaction nothing is done to this dossier by anybody else. */
    public void hold(AccountId account) {
        rows.locked(account);
    }

    /**
     * Worth as much as the seal before it, and since when that stood; tickets are to be fetched
     * anew. A hold stands in nobody's way: not an answer changes. False when there is no seal, or a
     * period has received it.
     *
     * @param by who wants it
     */
    public boolean sealAnew(AccountId account, Actor by) {
        DossierRow dossier = rows.locked(account).filter(DossierRow::sealed).orElse(null);
        if (dossier == null || ties.isReceived(dossier.id())) {
            return false;
        }
        Contents contents = CanonicalForm.read(CanonicalForm.text(rows.canonicalForm(dossier)));
        Instant since = dossier.sealedAt();
        freezing.breakSeal(dossier);
        freezing.freeze(dossier, contents, since);
        journal.record(
                by,
                new Act("dossier.sealed-anew"),
                dossier.id().toString(),
                Map.of("digest", dossier.standing().digest().hex()));
        return true;
    }
}
