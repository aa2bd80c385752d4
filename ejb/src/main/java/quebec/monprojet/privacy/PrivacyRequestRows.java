package quebec.monprojet.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;

/** Requests, in the caller's transaction. */
@ApplicationScoped
class PrivacyRequestRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<PrivacyRequestRow> of(RequestNumber number) {
        return Optional.ofNullable(em.find(PrivacyRequestRow.class, number.value()));
    }

    Optional<PrivacyRequestRow> locked(RequestNumber number) {
        return Optional.ofNullable(
                em.find(PrivacyRequestRow.class, number.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<PrivacyRequestRow> of(AccountId account, UUID form) {
        return em.createQuery(
                        "select r from PrivacyRequestRow r where r.account = :account and r.form = :form",
                        PrivacyRequestRow.class)
                .setParameter("account", account.value())
                .setParameter("form", form)
                .getResultStream()
                .findFirst();
    }

    /** A person's, the latest first. */
    List<PrivacyRequestRow> of(AccountId account) {
        return em.createQuery(
                        "select r from PrivacyRequestRow r where r.account = :account"
                                + " order by r.madeAt desc",
                        PrivacyRequestRow.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    /** Those that wait by the day they are due, then the latest answered. */
    List<PrivacyRequestRow> all(int most) {
        return em.createQuery(
                        "select r from PrivacyRequestRow r order by case when r.answered.at is null"
                                + " then 0 else 1 end, r.answered.at desc, r.dueBefore",
                        PrivacyRequestRow.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** That wait, are due by then and were not brought to mind, the most urgent first. */
    List<PrivacyRequestRow> reminding(Instant horizon, int most) {
        return em.createQuery(
                        "select r from PrivacyRequestRow r where r.answered.at is null"
                                + " and r.remindedAt is null and r.dueBefore <= :horizon"
                                + " order by r.dueBefore",
                        PrivacyRequestRow.class)
                .setParameter("horizon", horizon)
                .setMaxResults(most)
                .getResultList();
    }

    /** Numbered from here on. */
    void add(PrivacyRequestRow row) {
        em.persist(row);
        em.flush();
    }

    void erase(AccountId account) {
        em.createQuery("delete from PrivacyRequestRow r where r.account = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }
}
