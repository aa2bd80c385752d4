package quebec.monprojet.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OpenAccounts;

/** The rows of dossiers, in the caller's transaction. */
@ApplicationScoped
class DossierRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject private OpenAccounts accounts;

    Optional<DossierRow> of(AccountId account) {
        return find(account, LockModeType.NONE);
    }

    /** Locked until the end of the transaction: acts on one dossier come one after the other. */
    Optional<DossierRow> locked(AccountId account) {
        return find(account, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The account's dossier, opened if this is the first answer, and locked. Empty when the account
     * is not open: whoever waited here while it was being closed finds neither it nor a dossier.
     */
    Optional<DossierRow> opened(AccountId account) {
        Optional<DossierRow> mine = locked(account).or(() -> lockedClosing(account));
        if (accounts.has(account)) {
            return mine;
        }
        mine.filter(row -> !row.sealed()).ifPresent(this::remove);
        return Optional.empty();
    }

    /**
     * That of an account that closes, one made anew if there is none: others wait for it. Two first
     * answers at once open one dossier.
     */
    Optional<DossierRow> lockedClosing(AccountId account) {
        em.createNativeQuery(
                        """
                        insert into dossier (id, account, status, version) values (?1, ?2, 'DRAFT', 0)
                        on conflict do nothing\
                        """)
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, account.value())
                .executeUpdate();
        return locked(account);
    }

    private Optional<DossierRow> find(AccountId account, LockModeType lock) {
        return em.createQuery(
                        "select d from DossierRow d"
                                + " where d.account = :account and not d.synthetic",
                        DossierRow.class)
                .setParameter("account", account.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Optional<DossierRow> of(DossierId id) {
        return Optional.ofNullable(em.find(DossierRow.class, id.value()));
    }

    @Nullable SectionRow section(DossierId dossier, SectionKind kind) {
        return em.find(SectionRow.class, new SectionKey(dossier.value(), kind.key()));
    }

    void add(Object row) {
        em.persist(row);
    }

    List<SectionRow> sections(DossierId dossier) {
        return em.createQuery(
                        "select s from SectionRow s where s.key.dossier = :id", SectionRow.class)
                .setParameter("id", dossier.value())
                .getResultList();
    }

    Contents draft(DossierId dossier) {
        Map<SectionKind, Section> sections = new EnumMap<>(SectionKind.class);
        sections(dossier).forEach(row -> sections.put(row.kind(), row.section()));
        return new Contents(sections);
    }

    /** Of the sealed from their columns, of drafts from one section each. */
    Map<AccountId, Names> names(Collection<AccountId> accounts) {
        Map<AccountId, Names> names = new HashMap<>();
        Map<UUID, AccountId> drafts = new HashMap<>();
        for (DossierRow dossier : of(accounts)) {
            if (dossier.sealed()) {
                names.put(dossier.account(), dossier.names());
            } else {
                drafts.put(dossier.id().value(), dossier.account());
            }
        }
        for (SectionRow row : sections(drafts.keySet(), SectionKind.IDENTITY)) {
            Names given = ((Identity) row.section()).names();
            if (given != null) {
                names.put(Objects.requireNonNull(drafts.get(row.dossier())), given);
            }
        }
        return names;
    }

    private List<DossierRow> of(Collection<AccountId> accounts) {
        return em.createQuery(
                        "select d from DossierRow d"
                                + " where d.account in :accounts and not d.synthetic",
                        DossierRow.class)
                .setParameter("accounts", accounts.stream().map(AccountId::value).toList())
                .getResultList();
    }

    private List<SectionRow> sections(Collection<UUID> dossiers, SectionKind kind) {
        return dossiers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select s from SectionRow s"
                                        + " where s.key.dossier in :dossiers and s.key.name = :name",
                                SectionRow.class)
                        .setParameter("dossiers", dossiers)
                        .setParameter("name", kind.key())
                        .getResultList();
    }

    /** The answers leave the draft for the seal; the database holds each to its side. */
    void moveIntoSeal(DossierRow dossier, Runnable seal, byte[] canonicalForm) {
        removeDraft(dossier.id());
        seal.run();
        em.flush();
        em.persist(new SealRow(dossier.id(), canonicalForm));
        em.flush();
    }

    void removeSeal(DossierRow dossier) {
        em.remove(em.getReference(SealRow.class, dossier.id().value()));
        em.flush();
    }

    void removeDraft(DossierId dossier) {
        em.createQuery("delete from SectionRow s where s.key.dossier = :id")
                .setParameter("id", dossier.value())
                .executeUpdate();
    }

    void remove(DossierRow dossier) {
        em.createQuery("delete from ContestationRow c where c.dossier = :id")
                .setParameter("id", dossier.id().value())
                .executeUpdate();
        removeDraft(dossier.id());
        em.remove(dossier);
    }

    void flush() {
        em.flush();
    }

    byte[] canonicalForm(DossierRow dossier) {
        SealRow sealed = em.find(SealRow.class, dossier.id().value());
        return Objects.requireNonNull(sealed, "a sealed dossier has its form")
                .canonicalForm(dossier.standing().digest());
    }

    boolean isAsSealed(DossierRow dossier) {
        SealRow sealed = em.find(SealRow.class, dossier.id().value());
        return sealed != null && sealed.isUnder(dossier.standing().digest());
    }

    boolean anotherBears(Seal seal) {
        return em.createQuery(
                                """
                                select count(d) from DossierRow d
                                 where d.personKey = :person and d.id <> :id
                                   and not d.synthetic\
                                """,
                                Long.class)
                        .setParameter("person", seal.person().hex())
                        .setParameter("id", seal.dossier().value())
                        .getSingleResult()
                > 0;
    }

    long bearers(PersonKey bearer) {
        return em.createQuery(
                        "select count(d) from DossierRow d"
                                + " where d.bearerKey = :bearer and not d.synthetic",
                        Long.class)
                .setParameter("bearer", bearer.hex())
                .getSingleResult();
    }

    List<DossierRow> bearing(PersonKey person) {
        return em.createQuery(
                        """
                        select d from DossierRow d
                         where d.personKey = :person and not d.synthetic
                         order by d.sealedAt, d.id\
                        """,
                        DossierRow.class)
                .setParameter("person", person.hex())
                .setMaxResults(21)
                .getResultList();
    }
}
