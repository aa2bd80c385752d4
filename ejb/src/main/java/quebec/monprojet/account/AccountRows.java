package quebec.monprojet.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
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

    /**
     * Whether an address is anybody's, asked by whoever has shown that they read its mail. An
     * account that was begun there and never confirmed gives way, with its links: to begin one is
     * all that a stranger needs. The links are locked first, as by whoever follows one.
     */
    static boolean isFree(EntityManager em, MailAddress address) {
        Account there = withAddress(em, address).orElse(null);
        if (there == null || !there.isPending()) {
            return there == null;
        }
        List<Link> links =
                em.createQuery("select l from Link l where l.account = :account", Link.class)
                        .setParameter("account", there.id().value())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
        em.refresh(there, LockModeType.PESSIMISTIC_WRITE);
        if (!there.isPending()) {
            return false;
        }
        links.forEach(em::remove);
        em.remove(there);
        em.flush();
        return true;
    }

    static Optional<StaffMember> memberWithAddress(EntityManager em, MailAddress address) {
        return em.createQuery(
                        "select s from StaffMember s where s.addressKey = :key", StaffMember.class)
                .setParameter("key", address.key())
                .getResultStream()
                .findFirst();
    }
}
