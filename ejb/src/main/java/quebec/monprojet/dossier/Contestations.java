package quebec.monprojet.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;

/** When two dossiers bear one person, either may say so to an officer; nobody learns whose. */
@Stateless
@PermitAll
public class Contestations {

    @Inject private DossierRows rows;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** Whether it was written down: only a sealed dossier that shares its person is contested. */
    public boolean contest(AccountId account, String reason) {
        DossierRow dossier = rows.locked(account).filter(DossierRow::sealed).orElse(null);
        if (dossier == null || !rows.anotherBears(dossier.standing())) {
            return false;
        }
        Seal seal = dossier.standing();
        if (!rows.contested(seal)) {
            rows.add(
                    new ContestationRow(
                            seal,
                            Objects.requireNonNull(reason),
                            clock.instant().truncatedTo(ChronoUnit.MICROS)));
            journal.record(
                    Actor.applicant(account.value()),
                    new Act("dossier.contested"),
                    seal.dossier().toString(),
                    Map.of());
        }
        return true;
    }

    /** For officers: the latest 500, newest first. */
    public List<Contestation> latest() {
        return rows.contestations().stream().map(ContestationRow::view).toList();
    }
}
