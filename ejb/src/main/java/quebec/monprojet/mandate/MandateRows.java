package quebec.monprojet.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.time.Montreal;

/** The rows of mandates, in the caller's transaction. */
@ApplicationScoped
class MandateRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<MandateRow> of(MandateId id) {
        return Optional.ofNullable(em.find(MandateRow.class, id.value()));
    }

    /** Locked until the end of the transaction: what is taken back meanwhile waits or wins. */
    Optional<MandateRow> locked(MandateId id) {
        return Optional.ofNullable(
                em.find(MandateRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Who gave it; not the row, so that its lock finds it fresh. */
    Optional<AccountId> giver(MandateId id) {
        return em.createQuery("select m.applicant from MandateRow m where m.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(AccountId::new);
    }

    /**
     * Until the end of the transaction: a person's offers and answers are made one after the other,
     * and none while the account is being closed. False when it is not open.
     */
    boolean lock(AccountId account) {
        return !em.createNativeQuery(
                        "select id from account where id = ?1 and state = 'OPEN' for update")
                .setParameter(1, account.value())
                .getResultList()
                .isEmpty();
    }

    Optional<MandateActRow> act(long id) {
        return Optional.ofNullable(em.find(MandateActRow.class, id));
    }

    /** The latest offer first. */
    List<MandateRow> givenBy(AccountId applicant) {
        return em.createQuery(
                        "select m from MandateRow m where m.applicant = :applicant"
                                + " order by m.invitedAt desc",
                        MandateRow.class)
                .setParameter("applicant", applicant.value())
                .getResultList();
    }

    List<MandateRow> heldBy(AccountId delegate) {
        return em.createQuery(
                        "select m from MandateRow m where m.delegate = :delegate"
                                + " order by m.answeredAt desc",
                        MandateRow.class)
                .setParameter("delegate", delegate.value())
                .getResultList();
    }

    /** Not answered yet, whether or not their time is over, the latest first. */
    List<MandateRow> offeredTo(String address) {
        return em.createQuery(
                        "select m from MandateRow m where m.address = :address"
                                + " and m.state = :invited order by m.invitedAt desc",
                        MandateRow.class)
                .setParameter("address", address)
                .setParameter("invited", MandateState.INVITED)
                .getResultList();
    }

    /** In one order, for those who lock several. */
    List<MandateId> namedGivenBy(AccountId applicant) {
        return named("m.applicant = :account", applicant);
    }

    List<MandateId> namedHeldBy(AccountId delegate) {
        return named("m.delegate = :account and m.slot is not null", delegate);
    }

    private List<MandateId> named(String which, AccountId account) {
        return em.createQuery(
                        "select m.id from MandateRow m where "
                                + which
                                + " order by m.applicant, m.id",
                        UUID.class)
                .setParameter("account", account.value())
                .getResultStream()
                .map(MandateId::new)
                .toList();
    }

    /** Those that nobody ended and whose time is over, the longest over first. */
    List<MandateId> over(Instant now, int most) {
        return over("", now).setMaxResults(most).getResultStream().map(MandateId::new).toList();
    }

    List<MandateId> overOf(AccountId applicant, Instant now) {
        return over(" and m.applicant = :applicant", now)
                .setParameter("applicant", applicant.value())
                .getResultStream()
                .map(MandateId::new)
                .toList();
    }

    private TypedQuery<UUID> over(String whose, Instant now) {
        return em.createQuery(
                        "select m.id from MandateRow m where m.slot is not null and"
                                + " (m.lastDay < :today"
                                + " or (m.state = :invited and m.answerBefore <= :now))"
                                + whose
                                + " order by m.lastDay, m.id",
                        UUID.class)
                .setParameter("today", Montreal.day(now))
                .setParameter("invited", MandateState.INVITED)
                .setParameter("now", now);
    }

    /** The latest first. */
    List<MandateActRow> acts(AccountId applicant, int first, int most) {
        return em.createQuery(
                        "select a from MandateActRow a where a.mandate in"
                                + " (select m.id from MandateRow m where m.applicant = :applicant)"
                                + " order by a.id desc",
                        MandateActRow.class)
                .setParameter("applicant", applicant.value())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** In whatever period. */
    boolean hasButton(MandateId mandate) {
        return em.createQuery(
                                "select count(a) from MandateActRow a"
                                        + " where a.mandate = :mandate and a.period is not null",
                                Long.class)
                        .setParameter("mandate", mandate.value())
                        .getSingleResult()
                > 0;
    }

    boolean hasTaken(MandateId mandate, String period) {
        return em.createQuery(
                                "select count(a) from MandateActRow a"
                                        + " where a.mandate = :mandate and a.period = :period",
                                Long.class)
                        .setParameter("mandate", mandate.value())
                        .setParameter("period", period)
                        .getSingleResult()
                > 0;
    }

    void add(Object row) {
        em.persist(row);
    }

    /** Ends of mandates free their slots before others take them. */
    void flush() {
        em.flush();
    }

    void remove(MandateRow row) {
        em.remove(row);
    }
}
