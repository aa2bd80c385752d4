package quebec.monprojet.selection;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;

/** Received applications by whose they are. */
@Stateless
@PermitAll
public class OwnApplications {

    private static final String UNREADABLE = "Applications cannot be read";

    @Inject private Database database;

    /** All of a person's, the latest first. */
    public List<OwnApplication> of(AccountId account) {
        return database.ask(UNREADABLE, connection -> new OwnRows(connection).of(account));
    }

    public Optional<OwnApplication> latest(AccountId account) {
        return of(account).stream().findFirst();
    }

    /** Those of one dossier, which may have a place in several periods; in their numbers' order. */
    public List<OwnApplication> of(AccountId account, DossierId dossier) {
        return of(account).stream()
                .filter(own -> own.dossier().equals(dossier))
                .sorted(Comparator.comparing(own -> own.number().value()))
                .toList();
    }

    public Optional<OwnApplication> of(ApplicationNumber number) {
        return database.ask(UNREADABLE, connection -> new OwnRows(connection).of(number));
    }
}
