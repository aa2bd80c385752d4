package quebec.monprojet.integration;

import quebec.monprojet.account.AccountId;

/** Somebody with an open account, put in behind the portal: nobody signs in to it. */
final class AccountHolder {

    private AccountHolder() {}

    static void opens(AccountId account, Statements statements) {
        opens(account, account + "@personne.example", statements);
    }

    static void opens(AccountId account, String address, Statements statements) {
        statements.run(
                """
                insert into account
                       (id, address, address_key, password_hash, language, state, stamp,
                        created_at, opened_at, version)
                values ('%1$s', '%2$s', '%2$s', 'x', 'FR', 'OPEN', 0, current_timestamp,
                        current_timestamp, 0)\
                """
                        .formatted(account, address));
    }
}
