package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
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
    @Inject private CleanContents contents;
    @Inject private RequestRows findings;
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

    /** A small image of the first page; looking at it is reading it. */
    public Optional<CleanFile> preview(StaffId reader, DossierId dossier, FileId file) {
        return account(dossier)
                .flatMap(account -> rows.of(account, file))
                .filter(row -> row.is(FileState.CLEAN))
                .flatMap(row -> preview(reader, dossier, row));
    }

    private Optional<CleanFile> preview(StaffId reader, DossierId dossier, FileRow row) {
        String small = row.preview();
        if (small == null) {
            return Optional.empty();
        }
        CleanFile content = new CleanFile(ContentKind.JPEG, "preview", contents.intact(small));
        record(reader, "document.previewed", dossier, row);
        return Optional.of(content);
    }

    /** The latest finding of each document, by its code. */
    public Map<String, DocumentVerdict> verdicts(DossierId dossier) {
        return account(dossier).map(findings::verdicts).orElse(Map.of());
    }

    /** All that was found of the documents, each time anew. */
    public List<DocumentVerdict> everyVerdict(DossierId dossier) {
        return account(dossier).map(findings::everyVerdict).orElse(List.of());
    }

    private CleanFile read(StaffId reader, DossierId dossier, FileRow row) {
        CleanFile content = new CleanFile(row.kind(), row.name(), contents.intact(row.content()));
        record(reader, "document.read", dossier, row);
        return content;
    }

    private void record(StaffId reader, String act, DossierId dossier, FileRow row) {
        journal.record(
                Actor.staff(reader.value()),
                new Act(act),
                row.id().toString(),
                Map.of("dossier", dossier.toString(), "piece", row.requirement()));
    }

    private Optional<AccountId> account(DossierId dossier) {
        return dossiers.intact(dossier).map(seal -> seal.seal().account());
    }
}
