package quebec.monprojet.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.schema.Found;
import quebec.monprojet.time.Stored;

/**
 * Drafts as the tables of dossiers, documents, accounts and letters tell of them. Those that are
 * held, that once asked for a place, or of which a contestation waits for its answer are no drafts
 * that end: with them would go a proof, or what somebody is still to be told.
 */
final class DraftRows {

    private static final String DRAFTS =
            """
            select id, account, touched_at from (
              select d.id, d.account,
                     greatest(coalesce(a.seen_at, a.opened_at),
                       coalesce((select max(s.saved_at) from dossier_section s
                                  where s.dossier = d.id), a.opened_at),
                       coalesce((select max(coalesce(f.received_at, f.begun_at))
                                   from evidence_file f
                                  where f.account = d.account), a.opened_at),
                       coalesce((select max(e.written_at) from evidence_explanation e
                                  where e.account = d.account), a.opened_at),
                       coalesce((select max(l.lifted_at) from legal_hold l
                                  where l.dossier = d.id), a.opened_at)) as touched_at
                from dossier d join account a on a.id = d.account and a.state = 'OPEN'
               where d.status = 'DRAFT' and not d.synthetic
                 and not exists (select 1 from legal_hold h where h.standing_for = d.id)
                 and not exists (select 1 from asked_after q where q.dossier = d.id)
                 and not exists (select 1 from dossier_contestation c
                                  where c.dossier = d.id and c.concluded_at is null)) t\
            """;

    private final Connection connection;

    DraftRows(Connection connection) {
        this.connection = connection;
    }

    /**
     * Those untouched since an instant, in the order of their identifiers.
     *
     * @param after the last one seen; null to begin
     */
    List<UntouchedDraft> untouched(Instant since, @Nullable DossierId after, int most)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        DRAFTS
                                + " where touched_at < ? and id > ? order by id"
                                + " fetch first ? rows only")) {
            select.setObject(1, Stored.utc(since));
            select.setObject(2, after == null ? new UUID(0, 0) : after.value());
            select.setInt(3, most);
            return drafts(select);
        }
    }

    Optional<UntouchedDraft> of(AccountId account) throws SQLException {
        return one(" where account = ?", account.value());
    }

    Optional<UntouchedDraft> of(DossierId dossier) throws SQLException {
        return one(" where id = ?", dossier.value());
    }

    private Optional<UntouchedDraft> one(String condition, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DRAFTS + condition)) {
            select.setObject(1, id);
            return drafts(select).stream().findFirst();
        }
    }

    /**
     * Whoever saves, sends or signs in now waits until it is decided. The account first, as whoever
     * closes it does.
     */
    void lock(UntouchedDraft draft) throws SQLException {
        lock("select id from account where id = ? for update", draft.account().value());
        lock(
                "select account from evidence_folder where account = ? for update",
                draft.account().value());
        lock("select id from dossier where id = ? for update", draft.dossier().value());
    }

    private void lock(String row, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(row)) {
            select.setObject(1, id);
            select.executeQuery().close();
        }
    }

    /** When the last warning of that last day left; empty while it has not. */
    Optional<Instant> warnedAt(WarnedDraft draft, AccountId account) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select sent_at from letter where kind = 'DRAFT_LAST_WARNING'"
                                + " and subject = ? and account = ? and sent_at is not null")) {
            select.setString(1, draft.toString());
            select.setObject(2, account.value());
            return Found.first(select, row -> Stored.instant(row, "sent_at"));
        }
    }

    /** The database's own clock: no node that runs ahead erases anything. */
    Instant now() throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select current_timestamp as at_now");
                ResultSet row = select.executeQuery()) {
            row.next();
            return Stored.instant(row, "at_now");
        }
    }

    private static List<UntouchedDraft> drafts(PreparedStatement select) throws SQLException {
        return Found.all(
                select,
                row ->
                        new UntouchedDraft(
                                new DossierId(row.getObject("id", UUID.class)),
                                new AccountId(row.getObject("account", UUID.class)),
                                Stored.instant(row, "touched_at")));
    }
}
