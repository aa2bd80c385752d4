package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    @Inject private Vault vault;
    @Inject private Journal journal;
    @Inject private Event<Discarded> discarded;
    @Inject private Clock clock;

    public DocumentFolder of(AccountId account) {
        return folder.of(account);
    }

    /** Empty unless it is this person's and was found clean. */
    public Optional<CleanFile> open(AccountId account, FileId file) {
        return rows.of(account, file)
                .filter(row -> row.is(FileState.CLEAN))
                .map(row -> new CleanFile(row.kind(), row.name(), vault.intact(row.content())));
    }

    /** A small image of the first page, likewise. */
    public Optional<CleanFile> preview(AccountId account, FileId file) {
        return rows.of(account, file)
                .filter(row -> row.is(FileState.CLEAN))
                .map(FileRow::preview)
                .map(small -> new CleanFile(ContentKind.JPEG, "preview", vault.intact(small)));
    }

    /** False, and nothing changes, when it is not theirs or the folder is closed. */
    public boolean remove(AccountId account, FileId file) {
        rows.lock(account);
        FileRow row = rows.of(account, file).orElse(null);
        if (row == null || folder.isClosed(account)) {
            return false;
        }
        rows.remove(row);
        discarded.fire(new Discarded(List.of(file)));
        journal.record(
                Actor.applicant(account.value()),
                new Act("document.removed"),
                file.toString(),
                Map.of("piece", row.requirement()));
        return true;
    }

    /** One place nearer to the first, if there is one. */
    public void moveUp(AccountId account, FileId file) {
        rows.lock(account);
        FileRow row = rows.of(account, file).orElse(null);
        if (row == null || folder.isClosed(account)) {
            return;
        }
        rows.of(account).stream()
                .filter(each -> each.requirement().equals(row.requirement()))
                .filter(each -> each.place() < row.place())
                .reduce((first, second) -> second)
                .ifPresent(above -> swap(row, above));
    }

    private void swap(FileRow lower, FileRow upper) {
        int place = upper.place();
        int below = lower.place();
        rows.move(lower, -1);
        rows.move(upper, below);
        rows.move(lower, place);
    }

    /** False when the dossier does not ask for it or the folder is closed. */
    public boolean explain(AccountId account, String requirement, Explanation given) {
        if (!folder.asks(account, requirement) || folder.isClosed(account)) {
            return false;
        }
        rows.lock(account);
        rows.explain(
                new ExplanationKey(account.value(), requirement),
                given,
                Stored.micros(clock.instant()));
        return true;
    }

    /** Takes the explanation back. */
    public void withdraw(AccountId account, String requirement) {
        rows.lock(account);
        if (!folder.isClosed(account)) {
            rows.withdraw(new ExplanationKey(account.value(), requirement));
        }
    }
}
