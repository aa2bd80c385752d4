package quebec.monprojet.account;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Where accounts and members are looked up by address. */
final class AccountRows {

    private AccountRows() {}

    static Optional<Account> withAddress(EntityManager em, MailAddress address) {
        return em.createQuery("select a from Account a where a.addressKey = :key", Account.class)
                .setParameter("key", address.key())
                .getResultStream()
                .findFirst();
    }

    static Optional<StaffMember> memberWithAddress(EntityManager em, MailAddress address) {
        return em.createQuery(
                        "select s from StaffMember s where s.addressKey = :key", StaffMember.class)
                .setParameter("key", address.key())
                .getResultStream()
                .findFirst();
    }
}
