package quebec.monprojet.selection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Contestation;
import quebec.monprojet.dossier.ContestationId;
import quebec.monprojet.dossier.Contestations;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.schema.Database;

/** Contestations as officers work on them: the oldest that waits comes first. */
@Stateless
@RolesAllowed({"officer", "supervisor", "auditor"})
public class ContestedFiles {

    private static final int MOST = 500;

    private static final String UNREADABLE = "Contestations cannot be read";

    @Inject private Database database;

    private final Contestations contestations;
    private final Dossiers dossiers;
    private final Receipts receipts;
    private final Accounts accounts;

    @Inject
    public ContestedFiles(
            Contestations contestations, Dossiers dossiers, Receipts receipts, Accounts accounts) {
        this.contestations = contestations;
        this.dossiers = dossiers;
        this.receipts = receipts;
        this.accounts = accounts;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public ContestedFiles() {
        this(null, null, null, null);
    }

    /** Those that wait, oldest first, then those concluded, latest first; 500 at most. */
    public List<ContestationLine> all() {
        return database.ask(UNREADABLE, connection -> new ContestedRows(connection).all(MOST));
    }

    /** Those of one application's dossier. */
    public List<ContestationLine> about(String application) {
        return database.ask(
                UNREADABLE, connection -> new ContestedRows(connection).about(application));
    }

    public Optional<ContestationFile> open(StaffId by, ContestationId id, ClientNetwork from) {
        return contestations.open(by, id, from).map(this::file);
    }

    private ContestationFile file(Contestation contestation) {
        return new ContestationFile(
                contestation,
                accounts.recipient(contestations.writer(contestation)).map(Recipient::language),
                side(contestation.dossier()),
                contestations.others(contestation).stream().map(this::side).toList());
    }

    private ContestationFile.Side side(DossierId dossier) {
        return new ContestationFile.Side(
                dossiers.intact(dossier), receipts.ofDossier(dossier).map(Receipt::number));
    }
}
