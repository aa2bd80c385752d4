package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Digest;

/** The rows of files on paper, in the caller's transaction. */
@ApplicationScoped
class PaperFileRows {

    private static final String FOUND =
            " where lower(f.reference) like :letters or lower(f.familyName) like :letters";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    Optional<PaperFileRow> of(PaperFileId id) {
        return Optional.ofNullable(em.find(PaperFileRow.class, id.value()));
    }

    /** Whose it is, without a row in hand that would be an old one once it is locked. */
    Optional<AccountId> account(PaperFileId id) {
        return em.createQuery("select f.account from PaperFileRow f where f.id = :id", UUID.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(AccountId::new);
    }

    /**
     * Locked until the end of the transaction: what is typed comes before the seal or not at all.
     */
    Optional<PaperFileRow> locked(PaperFileId id) {
        return Optional.ofNullable(
                em.find(PaperFileRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<PaperFileRow> of(AccountId account) {
        return em.createQuery(
                        "select f from PaperFileRow f where f.account = :account",
                        PaperFileRow.class)
                .setParameter("account", account.value())
                .getResultStream()
                .findFirst();
    }

    /** Whose reference or name holds these letters; the earliest arrival first. */
    List<PaperFileRow> page(String letters, int first, int most) {
        return em.createQuery(
                        "select f from PaperFileRow f"
                                + FOUND
                                + " order by f.arrivedOn, f.openedAt, f.id",
                        PaperFileRow.class)
                .setParameter("letters", like(letters))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    long count(String letters) {
        return em.createQuery("select count(f) from PaperFileRow f" + FOUND, Long.class)
                .setParameter("letters", like(letters))
                .getSingleResult();
    }

    private static String like(String letters) {
        return "%" + letters.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%";
    }

    /** With their parts and seals, in two questions for all of them. */
    List<PaperFile> views(List<PaperFileRow> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = files.stream().map(file -> file.id().value()).toList();
        Map<UUID, Map<StaffId, Part>> parts = new HashMap<>();
        for (Object row :
                em.createNativeQuery(
                                "select cast(file as varchar), cast(member as varchar), part from paper_part where file in (:files)")
                        .setParameter("files", ids)
                        .getResultList()) {
            Object[] columns = (Object[]) row;
            parts.computeIfAbsent(UUID.fromString((String) columns[0]), none -> new HashMap<>())
                    .put(
                            new StaffId(UUID.fromString((String) columns[1])),
                            Part.valueOf((String) columns[2]));
        }
        Map<UUID, Digest> seals = new HashMap<>();
        for (Object row :
                em.createNativeQuery(
                                "select cast(file as varchar), digest from paper_seal where file in (:files)")
                        .setParameter("files", ids)
                        .getResultList()) {
            Object[] columns = (Object[]) row;
            seals.put(UUID.fromString((String) columns[0]), new Digest((String) columns[1]));
        }
        return files.stream()
                .map(
                        file ->
                                file.view(
                                        parts.getOrDefault(file.id().value(), Map.of()),
                                        seals.get(file.id().value())))
                .toList();
    }

    Optional<PaperFileRow> referred(String reference) {
        return em.createQuery(
                        "select f from PaperFileRow f where f.reference = :reference",
                        PaperFileRow.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    List<PaperFileRow> bornOn(LocalDate day) {
        return em.createQuery(
                        "select f from PaperFileRow f where f.birthDate = :day order by f.openedAt",
                        PaperFileRow.class)
                .setParameter("day", day)
                .getResultList();
    }

    void add(PaperFileRow row) {
        em.persist(row);
        em.flush();
    }

    void remove(PaperFileRow row) {
        em.remove(row);
    }

    /** The part that this member has from now on, or had before. */
    Part take(PaperFileId file, StaffId member, Part wanted, Instant now) {
        em.createNativeQuery(
                        "insert into paper_part (file, member, part, since) values (?1, ?2, ?3, ?4)"
                                + " on conflict do nothing")
                .setParameter(1, file.value())
                .setParameter(2, member.value())
                .setParameter(3, wanted.name())
                .setParameter(4, now)
                .executeUpdate();
        return Objects.requireNonNull(parts(file).get(member));
    }

    Map<StaffId, Part> parts(PaperFileId file) {
        Map<StaffId, Part> parts = new HashMap<>();
        for (Object row :
                em.createNativeQuery(
                                "select cast(member as varchar), part from paper_part"
                                        + " where file = ?1")
                        .setParameter(1, file.value())
                        .getResultList()) {
            Object[] columns = (Object[]) row;
            parts.put(
                    new StaffId(UUID.fromString((String) columns[0])),
                    Part.valueOf((String) columns[1]));
        }
        return parts;
    }

    /** This member opens the dossier of the file now. */
    void read(PaperFileId file, StaffId member, Instant now) {
        em.createNativeQuery(
                        "insert into paper_reading (file, member, read_at) values (?1, ?2, ?3)"
                                + " on conflict do nothing")
                .setParameter(1, file.value())
                .setParameter(2, member.value())
                .setParameter(3, now)
                .executeUpdate();
        em.createNativeQuery(
                        "update paper_reading set read_at = ?3 where file = ?1 and member = ?2")
                .setParameter(1, file.value())
                .setParameter(2, member.value())
                .setParameter(3, now)
                .executeUpdate();
    }

    /** Whether this member opened the dossier since that instant. */
    boolean isReadSince(PaperFileId file, StaffId member, Instant since) {
        return !em.createNativeQuery(
                        "select 1 from paper_reading"
                                + " where file = ?1 and member = ?2 and read_at >= ?3")
                .setParameter(1, file.value())
                .setParameter(2, member.value())
                .setParameter(3, since)
                .getResultList()
                .isEmpty();
    }

    Optional<Digest> seal(PaperFileId file) {
        return ((List<?>)
                        em.createNativeQuery("select digest from paper_seal where file = ?1")
                                .setParameter(1, file.value())
                                .getResultList())
                .stream().findFirst().map(hex -> new Digest((String) hex));
    }

    void seal(PaperFileId file, StaffId by, Digest digest, Instant now) {
        em.createNativeQuery(
                        "insert into paper_seal (file, member, digest, sealed_at)"
                                + " values (?1, ?2, ?3, ?4)")
                .setParameter(1, file.value())
                .setParameter(2, by.value())
                .setParameter(3, digest.hex())
                .setParameter(4, now)
                .executeUpdate();
    }

    void breakSeal(PaperFileId file) {
        em.createNativeQuery("delete from paper_seal where file = ?1")
                .setParameter(1, file.value())
                .executeUpdate();
    }

    PaperFile view(PaperFileRow row) {
        return row.view(parts(row.id()), seal(row.id()).orElse(null));
    }
}
