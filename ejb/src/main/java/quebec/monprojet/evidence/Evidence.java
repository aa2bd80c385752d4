package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.time.Stored;

/**
 * What a person has sent, in order: to look at, to take out, to put in its place, or to explain why
 * it is not there. Every act names the account it is for and reaches that account's files only.
 */
@Stateless
@PermitAll
public class Evidence {

    @Inject private OwnFolder folder;
    @Inject private EvidenceRows rows;
    @Inject private RequestRows findings;
    @Inject private CleanContents contents;
    @Inject private Journal journal;
    @Inject private Event<Discarded> discarded;
    @Inject private Clock clock;

    public DocumentFolder of(AccountId account) {
        return folder.of(account);
    }

    /** What was found last of each document that does not conform, by its code. */
    public Map<String, DocumentVerdict> wanting(AccountId account) {
        Map<String, DocumentVerdict> latest = findings.verdicts(account);
        latest.values().removeIf(verdict -> !verdict.wanting());
        return latest;
    }

    /**
     * Empty unless it is this person's and was found clean. The disk is read with no transaction
     * open: no connection waits for it.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<CleanFile> open(AccountId account, FileId file) {
        return rows.of(account, file)
                .filter(row -> row.is(FileState.CLEAN))
                .map(row -> new CleanFile(row.kind(), row.name(), contents.intact(row.content())));
    }

    /** A file leaves for somebody: when that is not its person, it is written down before. */
    public void handOver(AccountId account, FileId file) {
        rows.of(account, file)
                .ifPresent(row -> recordInPlace(account, "document.read", row.requirement()));
    }

    /** A small image of the first page, likewise. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<CleanFile> preview(AccountId account, FileId file) {
        return rows.of(account, file)
                .filter(row -> row.is(FileState.CLEAN))
                .map(FileRow::preview)
                .map(small -> new CleanFile(ContentKind.JPEG, "preview", contents.intact(small)));
    }

    /** An officer looks at that image in the place of somebody who filed on paper: likewise. */
    public void look(AccountId account, FileId file) {
        rows.of(account, file)
                .ifPresent(row -> recordInPlace(account, "document.previewed", row.requirement()));
    }

    /** False, and nothing changes, when it is not theirs, or must stay as it is. */
    public boolean remove(AccountId account, FileId file) {
        FileRow row = changeable(account, file);
        if (row == null) {
            return false;
        }
        // while the journal can still tell whose it was
        journal.record(
                Actor.applicant(account.value()),
                new Act("document.removed"),
                file.toString(),
                Map.of("piece", row.requirement()));
        rows.remove(row);
        discarded.fire(Discarded.of(row));
        return true;
    }

    /** Asked under the folder's lock, for a receipt may have come while we waited for it. */
    private @Nullable FileRow changeable(AccountId account, FileId file) {
        return rows.lock(account)
                ? rows.of(account, file).filter(row -> folder.mayChange(account, row)).orElse(null)
                : null;
    }

    private boolean mayExplain(AccountId account, String requirement) {
        return rows.lock(account)
                && folder.mayReceive(account, requirement)
                && folder.mayExplain(account, requirement);
    }

    /** One place nearer to the first, if there is one. */
    public void moveUp(AccountId account, FileId file) {
        FileRow row = changeable(account, file);
        if (row == null) {
            return;
        }
        rows.of(account).stream()
                .filter(each -> each.requirement().equals(row.requirement()))
                .filter(each -> each.place() < row.place())
                .filter(each -> folder.mayChange(account, each))
                .reduce((first, second) -> second)
                .ifPresent(
                        above -> {
                            swap(row, above);
                            recordInPlace(account, "document.moved", row.requirement());
                        });
    }

    private void swap(FileRow lower, FileRow upper) {
        int place = upper.place();
        int below = lower.place();
        rows.move(lower, -1);
        rows.move(upper, below);
        rows.move(lower, place);
    }

    /** False when the dossier does not ask for it, or what stands there must stay. */
    public boolean explain(AccountId account, String requirement, Explanation given) {
        if (!mayExplain(account, requirement) || !folder.asks(account, requirement)) {
            return false;
        }
        rows.explain(
                new ExplanationKey(account.value(), requirement),
                given,
                Stored.micros(clock.instant()));
        recordInPlace(account, "document.explained", requirement);
        return true;
    }

    /** Takes the explanation back. */
    public void withdraw(AccountId account, String requirement) {
        if (mayExplain(account, requirement)
                && rows.withdraw(new ExplanationKey(account.value(), requirement))) {
            recordInPlace(account, "document.explanation-withdrawn", requirement);
        }
    }

    private void recordInPlace(AccountId account, String act, String requirement) {
        journal.recordInPlace(
                Actor.applicant(account.value()),
                new Act(act),
                "account:" + account,
                Map.of("piece", requirement));
    }
}
