package quebec.monprojet.integration;

import java.util.UUID;
import quebec.monprojet.account.StaffId;

/** An active officer, put in behind the portal; each is another. */
final class Insider {

    private Insider() {}

    static StaffId officer(Statements statements) {
        return with("OFFICER", statements);
    }

    static StaffId with(String role, Statements statements) {
        UUID id = UUID.randomUUID();
        statements.run(
                """
                insert into staff_member
                       (id, address, address_key, name, password_hash, totp_secret, totp_last_step,
                        state, stamp, invitation, created_at, version)
                values ('%1$s', '%1$s@it.example', '%1$s@it.example', 'Agente %1$s', 'x', 'x', 0,
                        'ACTIVE', 1, 1, current_timestamp, 0)\
                """
                        .formatted(id),
                "insert into staff_role (staff, role) values ('%s', '%s')".formatted(id, role));
        return new StaffId(id);
    }
}
