package quebec.monprojet.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.OpenAccounts;

/** The rows of documents, in the caller's transaction. */
@ApplicationScoped
class EvidenceRows {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject private OpenAccounts accounts;

    /**
     * Until the end of the transaction: acts on one folder come one after the other.
     *
     * @return false when the account is not open: whoever waited here while it was being closed
     *     finds neither it nor a folder
     */
    boolean lock(AccountId account) {
        lockClosing(account);
        if (accounts.has(account)) {
            return true;
        }
        em.remove(em.getReference(FolderRow.class, account.value()));
        return false;
    }

    /** The folder of an account that closes, one made anew if there is none: others wait for it. */
    void lockClosing(AccountId account) {
        em.createNativeQuery(
                        "insert into evidence_folder (account) values (?1) on conflict do nothing")
                .setParameter(1, account.value())
                .executeUpdate();
        em.find(FolderRow.class, account.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order of their places. */
    List<FileRow> of(AccountId account) {
        return em.createQuery(
                        """
                        select f from FileRow f where f.account = :account
                         order by f.requirement, f.place\
                        """,
                        FileRow.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    Optional<FileRow> of(AccountId account, FileId id) {
        return Optional.ofNullable(em.find(FileRow.class, id.value()))
                .filter(file -> file.belongsTo(account));
    }

    Optional<FileRow> of(FileId id) {
        return Optional.ofNullable(em.find(FileRow.class, id.value()));
    }

    Optional<FileRow> locked(FileId id) {
        return Optional.ofNullable(
                em.find(FileRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Object row) {
        em.persist(row);
    }

    void remove(FileRow file) {
        em.remove(file);
        em.flush();
    }

    /** One at a time: the place of each is its own. */
    void move(FileRow file, int place) {
        file.moveTo(place);
        em.flush();
    }

    List<ExplanationRow> explanations(AccountId account) {
        return em.createQuery(
                        "select e from ExplanationRow e where e.key.account = :account",
                        ExplanationRow.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    Optional<ExplanationRow> explanation(ExplanationKey key) {
        return Optional.ofNullable(em.find(ExplanationRow.class, key));
    }

    void explain(ExplanationKey key, Explanation given, Instant now) {
        em.merge(new ExplanationRow(key, given, now));
    }

    /** Whether there was one. */
    boolean withdraw(ExplanationKey key) {
        ExplanationRow row = em.find(ExplanationRow.class, key);
        if (row != null) {
            em.remove(row);
        }
        return row != null;
    }

    void erase(AccountId account) {
        for (String table :
                List.of(
                        "FileRow f where f.",
                        "ExplanationRow f where f.key.",
                        "FolderRow f where f.")) {
            em.createQuery("delete from " + table + "account = :account")
                    .setParameter("account", account.value())
                    .executeUpdate();
        }
    }

    List<FileRow> due(Instant now, boolean againToo, int limit) {
        return em.createQuery(
                        """
                        select f from FileRow f
                         where f.dueAt <= :now and (f.tries = 0 or :again = true)
                         order by f.dueAt\
                        """,
                        FileRow.class)
                .setParameter("now", now)
                .setParameter("again", againToo)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Their numbers alone: what they are is read under their locks. */
    List<FileId> begunBefore(Instant then, int limit) {
        return em
                .createQuery(
                        "select f.id from FileRow f where f.state = ARRIVING and f.begunAt < :then",
                        UUID.class)
                .setParameter("then", then)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(FileId::new)
                .toList();
    }

    /** The content's row, made if it is the first of its digest, and locked. */
    ContentRow content(Digest digest, String dataKey) {
        em.createNativeQuery(
                        """
                        insert into evidence_content (digest, bytes, data_key) values (?1, ?2, ?3)
                         on conflict do nothing\
                        """)
                .setParameter(1, digest.hex())
                .setParameter(2, digest.bytes())
                .setParameter(3, dataKey)
                .executeUpdate();
        return em.find(ContentRow.class, digest.hex(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Wrapped, of a content that a file names. */
    String dataKey(String digest) {
        return em.find(ContentRow.class, digest).dataKey();
    }

    List<String> contentsOfNobody(int limit) {
        return em.createQuery(
                        """
                        select c.digest from ContentRow c where not exists
                         (select f.id from FileRow f where f.content = c.digest or f.preview = c.digest)\
                        """,
                        String.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of which there is no row. */
    List<String> unknown(List<String> digests) {
        List<String> unknown = new ArrayList<>(digests);
        unknown.removeAll(
                em.createQuery(
                                "select c.digest from ContentRow c where c.digest in :digests",
                                String.class)
                        .setParameter("digests", digests)
                        .getResultList());
        return unknown;
    }

    /** False when somebody has come to need it, or another has taken it away. */
    boolean takeAway(String digest) {
        ContentRow content = em.find(ContentRow.class, digest, LockModeType.PESSIMISTIC_WRITE);
        boolean needed =
                em.createQuery(
                                        """
                                        select count(f) from FileRow f
                                         where f.content = :digest or f.preview = :digest\
                                        """,
                                        Long.class)
                                .setParameter("digest", digest)
                                .getSingleResult()
                        > 0;
        if (content == null || needed) {
            return false;
        }
        em.remove(content);
        em.flush();
        return true;
    }
}
