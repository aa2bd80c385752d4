package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.time.Stored;

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
    @Inject private Event<DocumentFoundWanting> wanting;
    @Inject private Clock clock;

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

    /**
     * Writes down what was found of a document, and has the person told when it does not conform;
     * false when the dossier does not ask for it.
     *
     * @param reason what is wrong and what to send instead; null when nothing is
     */
    @RolesAllowed({"officer", "supervisor"})
    public boolean conclude(
            StaffId by,
            DossierId dossier,
            String requirement,
            DocumentVerdict.Finding finding,
            @Nullable Reason reason) {
        AccountId account =
                account(dossier).filter(whose -> folder.asks(whose, requirement)).orElse(null);
        if (account == null) {
            return false;
        }
        DocumentVerdict verdict =
                new DocumentVerdict(
                        VerdictId.random(),
                        requirement,
                        finding,
                        reason == null ? null : reason.words(),
                        by,
                        Stored.micros(clock.instant()));
        findings.add(new VerdictRow(account, verdict));
        if (verdict.wanting()) {
            wanting.fire(new DocumentFoundWanting(verdict.id(), account));
        }
        journal.record(
                Actor.staff(by.value()),
                new Act("document.concluded"),
                dossier.toString(),
                Map.of("piece", requirement, "finding", finding.name()));
        return true;
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
