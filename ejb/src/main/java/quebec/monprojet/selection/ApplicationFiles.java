package quebec.monprojet.selection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.intake.Receipt;
import quebec.monprojet.intake.Receipts;
import quebec.monprojet.keys.LogKeys;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.ApplicationFile.Proven;

/** One person's file, opened. Who opened which, when and from where stands in the journal. */
@Stateless
@RolesAllowed({"officer", "supervisor", "auditor"})
public class ApplicationFiles {

    @Inject private Database database;

    private final Receipts receipts;
    private final Dossiers dossiers;
    private final LogKeys keys;
    private final Journal journal;

    @Inject
    public ApplicationFiles(Receipts receipts, Dossiers dossiers, LogKeys keys, Journal journal) {
        this.receipts = receipts;
        this.dossiers = dossiers;
        this.keys = keys;
        this.journal = journal;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public ApplicationFiles() {
        this(null, null, null, null);
    }

    /** The file, once the reading is written down; empty when there is none of that number. */
    public Optional<ApplicationFile> open(
            StaffId by, ApplicationNumber number, ClientNetwork from) {
        Optional<ApplicationFile> file = find(number);
        if (file.isPresent()) {
            journal.record(
                    Actor.staff(by.value()),
                    new Act("application.read"),
                    "application:" + number.value(),
                    Map.of("network", from.value()));
        }
        return file;
    }

    /** Which dossier it is about, for whoever opens something of it and has that written down. */
    public Optional<DossierId> dossier(ApplicationNumber number) {
        return database.ask(
                "An application cannot be read",
                connection -> new FileRows(connection).of(number).map(FileRows.Held::dossier));
    }

    /** The numbers of applications by their dossiers, for lists that lead to them. */
    public Map<DossierId, ApplicationNumber> numbers(Collection<DossierId> dossiers) {
        return database.ask(
                "An application cannot be read",
                connection -> new FileRows(connection).numbers(dossiers));
    }

    /** The latest application of each person, for lists of persons; some may have none. */
    public Map<AccountId, ApplicationLine> latest(Collection<AccountId> accounts) {
        return database.ask(
                "An application cannot be read",
                connection -> new FileRows(connection).latest(accounts));
    }

    private Optional<ApplicationFile> find(ApplicationNumber number) {
        return database.ask(
                "An application cannot be read",
                connection -> new FileRows(connection).of(number).map(this::file));
    }

    private ApplicationFile file(FileRows.Held held) {
        Receipt receipt = receipts.of(held.number()).orElseThrow();
        SealedDossier dossier = dossiers.intact(held.dossier()).orElse(null);
        return new ApplicationFile(
                held.line(), held.account(), receipt, dossier, proven(receipt, dossier));
    }

    private Proven proven(Receipt receipt, @Nullable SealedDossier dossier) {
        boolean verifies =
                keys.published().stream()
                        .filter(key -> key.keyId().equals(receipt.head().head().keyId()))
                        .map(key -> HexFormat.of().parseHex(key.publicKey()))
                        .anyMatch(receipt::verifiedBy);
        if (!verifies) {
            return Proven.RECEIPT_BROKEN;
        }
        return dossier != null && dossier.seal().digest().equals(receipt.digest())
                ? Proven.HOLDS
                : Proven.DOSSIER_CHANGED;
    }
}
