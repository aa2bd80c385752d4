package quebec.monprojet.evidence;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.DossierId;

/** The rows of requests and verdicts, in the caller's transaction. */
@ApplicationScoped
class RequestRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    Optional<DocumentRequest> openFor(AccountId account) {
        return em.createQuery(
                        "select r from DocumentRequestRow r where r.openFor = :account",
                        DocumentRequestRow.class)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst()
                .map(DocumentRequestRow::view);
    }

    /** As it stands once it is locked, whatever was read of it before and not written. */
    Optional<DocumentRequestRow> locked(RequestId id) {
        em.flush();
        Optional<DocumentRequestRow> row = of(id);
        row.ifPresent(there -> em.refresh(there, LockModeType.PESSIMISTIC_WRITE));
        return row;
    }

    Optional<DocumentRequestRow> of(RequestId id) {
        return Optional.ofNullable(em.find(DocumentRequestRow.class, id.value()));
    }

    /** The latest first. */
    List<DocumentRequest> about(DossierId dossier) {
        return made(dossier).stream().map(DocumentRequestRow::view).toList();
    }

    /** The latest first. */
    List<DocumentRequestRow> made(DossierId dossier) {
        return em.createQuery(
                        "select r from DocumentRequestRow r where r.dossier = :dossier"
                                + " order by r.askedAt desc",
                        DocumentRequestRow.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }

    List<DocumentRequest> open(Collection<DossierId> dossiers) {
        return em
                .createQuery(
                        "select r from DocumentRequestRow r where r.openFor is not null"
                                + " and r.dossier in :dossiers",
                        DocumentRequestRow.class)
                .setParameter("dossiers", dossiers.stream().map(DossierId::value).toList())
                .getResultList()
                .stream()
                .map(DocumentRequestRow::view)
                .toList();
    }

    /** Whose clock runs and whose last day is one of these, the first to end first. */
    /** Neither answered nor ended, whose last day is one of these; the first to end first. */
    List<DocumentRequest> running(LocalDate from, LocalDate until, int most) {
        return running("", from, until, most);
    }

    /** Of those, the ones whose person was not reminded of that last day. */
    List<DocumentRequest> toBeReminded(LocalDate from, LocalDate until, int most) {
        return running(
                " and (r.remindedFor is null or r.remindedFor <> r.lastDay)", from, until, most);
    }

    private List<DocumentRequest> running(String which, LocalDate from, LocalDate until, int most) {
        return em
                .createQuery(
                        "select r from DocumentRequestRow r where r.openFor is not null"
                                + " and r.answeredOn is null"
                                + " and r.lastDay between :from and :until"
                                + which
                                + " order by r.lastDay",
                        DocumentRequestRow.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(DocumentRequestRow::view)
                .toList();
    }

    void answered(RequestId id, Instant now) {
        em.createNativeQuery("insert into evidence_answer (request, answered_at) values (?1, ?2)")
                .setParameter(1, id.value())
                .setParameter(2, now)
                .executeUpdate();
    }

    /** Whenever the person said that everything was sent, the earliest first. */
    List<Instant> answers(RequestId id) {
        List<?> rows =
                em.createNativeQuery(
                                "select answered_at from evidence_answer where request = ?1"
                                        + " order by answered_at",
                                Instant.class)
                        .setParameter(1, id.value())
                        .getResultList();
        return rows.stream().map(Instant.class::cast).toList();
    }

    void extended(RequestId id, LocalDate until, String reason, StaffId by, Instant now) {
        em.createNativeQuery(
                        "insert into evidence_extension"
                                + " (request, last_day, reason, given_by, given_at)"
                                + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, id.value())
                .setParameter(2, until)
                .setParameter(3, reason)
                .setParameter(4, by.value())
                .setParameter(5, now)
                .executeUpdate();
    }

    /** More time that was given, as it is kept; who gave it stays here. */
    List<ObjectNode> extensions(RequestId id) {
        List<?> rows =
                em.createNativeQuery(
                                "select cast(last_day as varchar), reason from evidence_extension"
                                        + " where request = ?1 order by given_at")
                        .setParameter(1, id.value())
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("lastDay", String.valueOf(row[0]))
                                        .put("reason", String.valueOf(row[1])))
                .toList();
    }

    /** What was found, unless more was found of the same document since. */
    Optional<DocumentVerdict> standing(VerdictId id) {
        return Optional.ofNullable(em.find(VerdictRow.class, id.value()))
                .map(row -> verdicts(row.account()).get(row.view().requirement()))
                .filter(latest -> latest.id().equals(id));
    }

    /** The latest of each document, by its code. */
    Map<String, DocumentVerdict> verdicts(AccountId account) {
        Map<String, DocumentVerdict> latest = new LinkedHashMap<>();
        everyVerdict(account).forEach(each -> latest.put(each.requirement(), each));
        return latest;
    }

    /** The earliest first. */
    List<DocumentVerdict> everyVerdict(AccountId account) {
        return em
                .createQuery(
                        "select v from VerdictRow v where v.account = :account order by v.givenAt",
                        VerdictRow.class)
                .setParameter("account", account.value())
                .getResultList()
                .stream()
                .map(VerdictRow::view)
                .toList();
    }
}
