package quebec.monprojet.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.schema.Found;

/**
 * Closed accounts that something personal still hangs on. What a register or a hold keeps is no
 * leftover.
 */
final class LeftoverRows {

    private static final String LEFTOVERS =
            """
            select a.id from account a
             where a.state = 'CLOSED'
               and (exists (select 1 from dossier d where d.account = a.id)
                 or exists (select 1 from evidence_folder f where f.account = a.id)
                 or exists (select 1 from privacy_request r where r.account = a.id))
               and not exists (select 1 from dossier d where d.account = a.id
                 and (exists (select 1 from legal_hold h where h.standing_for = d.id)
                   or exists (select 1 from selection_application s where s.dossier = d.id)))
             order by a.id
             fetch first ? rows only\
            """;

    private final Connection connection;

    LeftoverRows(Connection connection) {
        this.connection = connection;
    }

    List<AccountId> ofClosed(int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LEFTOVERS)) {
            select.setInt(1, most);
            return Found.all(select, row -> new AccountId(row.getObject("id", UUID.class)));
        }
    }
}
