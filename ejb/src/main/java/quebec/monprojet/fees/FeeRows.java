package quebec.monprojet.fees;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import quebec.monprojet.account.AccountId;

/** The rows of fees, in the caller's transaction. */
@ApplicationScoped
class FeeRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Locked until the end of the transaction: money for one application comes in in turn. */
    Optional<InvitationRow> locked(String application) {
        return Optional.ofNullable(
                em.find(InvitationRow.class, application, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<InvitationRow> of(String application) {
        return Optional.ofNullable(em.find(InvitationRow.class, application));
    }

    /** An account's: those not paid yet first, then the latest. */
    List<InvitationRow> allOf(AccountId account) {
        return em.createQuery(
                        "select i from InvitationRow i where i.account = :account"
                                + " order by case when i.state = :invited then 0 else 1 end,"
                                + " i.invitedAt desc",
                        InvitationRow.class)
                .setParameter("account", account.value())
                .setParameter("invited", InvitationState.INVITED)
                .getResultList();
    }

    /** All of an account's, oldest first. */
    List<InvitationRow> of(AccountId account) {
        return em.createQuery(
                        "select i from InvitationRow i where i.account = :account"
                                + " order by i.invitedAt",
                        InvitationRow.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    Optional<AttemptRow> attempt(AttemptId id) {
        return Optional.ofNullable(em.find(AttemptRow.class, id.value()));
    }

    Optional<AttemptRow> lockedAttempt(AttemptId id) {
        return Optional.ofNullable(
                em.find(AttemptRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<AttemptRow> openAttempt(String application) {
        return em.createQuery(
                        "select a from AttemptRow a where a.openFor = :application",
                        AttemptRow.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    Optional<PaymentRow> payment(Channel channel, String reference) {
        return em.createQuery(
                        "select p from PaymentRow p"
                                + " where p.channel = :channel and p.reference = :reference",
                        PaymentRow.class)
                .setParameter("channel", channel)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    Optional<PaymentRow> accepted(String application) {
        return em.createQuery(
                        "select p from PaymentRow p where p.acceptedFor = :application",
                        PaymentRow.class)
                .setParameter("application", application)
                .getResultStream()
                .findFirst();
    }

    Optional<PaymentRow> payment(UUID id) {
        return Optional.ofNullable(em.find(PaymentRow.class, id));
    }

    Optional<RefundRow> refund(RefundId id) {
        return Optional.ofNullable(em.find(RefundRow.class, id.value()));
    }

    Optional<RefundRow> lockedRefund(RefundId id) {
        return Optional.ofNullable(
                em.find(RefundRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    boolean isGivenBack(Channel channel, String reference) {
        return em.createQuery(
                                "select count(r) from RefundRow r where r.channel = :channel"
                                        + " and r.reference = :reference",
                                Long.class)
                        .setParameter("channel", channel)
                        .setParameter("reference", reference)
                        .getSingleResult()
                > 0;
    }

    FeeStanding standing(InvitationRow invitation) {
        String application = invitation.application();
        return new FeeStanding(
                invitation.view(),
                about(AttemptRow.class, "begunAt", application).stream()
                        .map(AttemptRow::view)
                        .toList(),
                about(PaymentRow.class, "recordedAt", application).stream()
                        .map(PaymentRow::view)
                        .toList(),
                about(RefundRow.class, "dueAt", application).stream()
                        .map(RefundRow::view)
                        .toList());
    }

    private <T> List<T> about(Class<T> rows, String instant, String application) {
        return em.createQuery(
                        "select r from %s r where r.application = :application order by r.%s desc"
                                .formatted(rows.getSimpleName(), instant),
                        rows)
                .setParameter("application", application)
                .getResultList();
    }

    /**
     * Attempts that the gateway is to be asked about now, the longest awaited first: the open ones,
     * and those that ended without money while it may have come in since.
     */
    List<Attempt> asking(Instant now, int most) {
        return em.createQuery(
                        "select a from AttemptRow a where a.nextAt <= :now and a.state <> :paid"
                                + " and (a.openFor is not null or a.expiresAt > :lately)"
                                + " order by a.nextAt",
                        AttemptRow.class)
                .setParameter("now", now)
                .setParameter("paid", AttemptState.SUCCEEDED)
                .setParameter("lately", now.minus(AttemptRow.AFTERWARDS))
                .setMaxResults(most)
                .getResultStream()
                .map(AttemptRow::view)
                .toList();
    }

    /** All whose outcome is not known, the longest open first. */
    List<Attempt> open(int most) {
        return em.createQuery(
                        "select a from AttemptRow a where a.openFor is not null order by a.begunAt",
                        AttemptRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(AttemptRow::view)
                .toList();
    }

    /** What the gateway is to give back now, the longest due first. */
    List<RefundRow> givingBack(Instant now, int most) {
        return em.createQuery(
                        "select r from RefundRow r where r.state in (:due, :asked)"
                                + " and r.channel = :gateway and r.nextAt <= :now"
                                + " order by r.dueAt",
                        RefundRow.class)
                .setParameter("due", RefundState.DUE)
                .setParameter("asked", RefundState.ASKED)
                .setParameter("gateway", Channel.GATEWAY)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those on their way first, then the latest. */
    Map<String, InvitationState> states(Collection<String> applications) {
        return em.createQuery(
                        "select i from InvitationRow i where i.application in :applications",
                        InvitationRow.class)
                .setParameter("applications", applications)
                .getResultStream()
                .map(InvitationRow::view)
                .collect(
                        Collectors.toMap(
                                invitation -> invitation.number().value(), Invitation::state));
    }

    List<Refund> refunds(int most) {
        return em.createQuery(
                        "select r from RefundRow r order by case when r.confirmedAt is null"
                                + " then 0 else 1 end, r.dueAt desc",
                        RefundRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(RefundRow::view)
                .toList();
    }

    void add(Object row) {
        em.persist(row);
    }
}
