package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Dossiers;

/** For officers, whose role the caller has checked: what came with a sealed dossier. */
@Stateless
@PermitAll
public class EvidenceReading {

    @Inject private Dossiers dossiers;
    @Inject private OwnFolder folder;
    @Inject private EvidenceRows rows;
    @Inject private Vault vault;
    @Inject private Journal journal;

    public Optional<DocumentFolder> of(DossierId dossier) {
        return account(dossier).map(folder::of);
    }

    /** That it was opened, and by whom, is written down. */
    public Optional<CleanFile> open(StaffId reader, DossierId dossier, FileId file) {
        return account(dossier)
                .flatMap(account -> rows.of(account, file))
                .filter(row -> row.is(FileState.CLEAN))
                .map(row -> read(reader, dossier, row));
    }

    private CleanFile read(StaffId reader, DossierId dossier, FileRow row) {
        CleanFile content = new CleanFile(row.kind(), row.name(), vault.intact(row.content()));
        journal.record(
                Actor.staff(reader.value()),
                new Act("document.read"),
                row.id().toString(),
                Map.of("dossier", dossier.toString(), "piece", row.requirement()));
        return content;
    }

    private Optional<AccountId> account(DossierId dossier) {
        return dossiers.intact(dossier).map(seal -> seal.seal().account());
    }
}
