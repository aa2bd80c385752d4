package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.time.Stored;

/**
 * The steps of an account's life, each in a short transaction: a password is hashed before or after
 * such a step, never inside, so that no connection waits for a processor.
 */
@Stateless
@PermitAll
public class AccountBook {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final Clock clock;
    private final Secrets secrets;
    private final Journal journal;
    private final Event<LinkIssued> issued;
    private final Event<AccountClosed> closed;

    @Inject
    public AccountBook(
            Clock clock,
            Secrets secrets,
            Journal journal,
            Event<LinkIssued> issued,
            Event<AccountClosed> closed) {
        this.clock = clock;
        this.secrets = secrets;
        this.journal = journal;
        this.issued = issued;
        this.closed = closed;
    }

    @SuppressWarnings("NullAway")
    public AccountBook() {
        this(Clock.systemUTC(), null, null, null, null);
    }

    public Optional<Candidate> candidate(MailAddress address) {
        return AccountRows.withAddress(em, address).filter(Account::isOpen).map(Account::candidate);
    }

    public Optional<Candidate> candidate(AccountId id) {
        return find(id).map(Account::candidate);
    }

    /** The address that this token proves, while it leads anywhere. */
    public Optional<String> proven(String token, Purpose purpose) {
        return locked(token, purpose).map(link -> link.address().value());
    }

    public void signedIn(AccountId id) {
        cameBack(id);
        note(id, "account.signed-in");
    }

    /** Aside of the account's version: two who sign in at once are in nobody's way. */
    private void cameBack(AccountId id) {
        em.createNativeQuery("update account set seen_at = ?1 where id = ?2")
                .setParameter(1, now())
                .setParameter(2, id.value())
                .executeUpdate();
    }

    /** Gives the account behind the link its password; the link and its sisters are used up. */
    public Optional<Caller> choosePassword(String token, Purpose purpose, String hash) {
        var link = locked(token, purpose);
        if (link.isEmpty()) {
            return Optional.empty();
        }
        var account = em.find(Account.class, link.get().account().orElseThrow().value());
        if (purpose == Purpose.CONFIRM_ADDRESS ? !account.isPending() : !account.isOpen()) {
            return Optional.empty();
        }
        if (purpose == Purpose.CONFIRM_ADDRESS) {
            account.speak(link.get().language(), link.get().attestedAt());
        }
        useUp(account.id());
        return Optional.of(withPassword(account, hash));
    }

    public Optional<Caller> choosePassword(AccountId id, String hash) {
        return find(id).map(account -> withPassword(account, hash));
    }

    /** Writes to the wanted address; to its person instead, should it have an account already. */
    public void askMove(AccountId id, MailAddress next) {
        var now = now();
        find(id).ifPresent(account -> issue(moveTo(account, next, now)));
    }

    /** The address becomes the account's; the old one is told. False when the link is dead. */
    public boolean move(String token) {
        var link = locked(token, Purpose.CHANGE_ADDRESS);
        if (link.isEmpty()) {
            return false;
        }
        var account = find(link.get().account().orElseThrow());
        if (account.isEmpty() || !AccountRows.isFree(em, link.get().address())) {
            return false;
        }
        tell(account.get(), Purpose.ADDRESS_CHANGED);
        account.get().moveTo(link.get().address());
        useUp(account.get().id());
        note(account.get().id(), "account.address-changed");
        return true;
    }

    /** Whoever asks something for this account at this moment waits, and finds it closed. */
    public void close(AccountId id) {
        Optional.ofNullable(em.find(Account.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(Account::isOpen)
                .ifPresent(
                        account -> {
                            account.close(now());
                            useUp(id);
                            closed.fire(new AccountClosed(id));
                            note(id, "account.closed");
                        });
    }

    private Caller withPassword(Account account, String hash) {
        boolean first = account.isPending();
        account.choosePassword(hash, now());
        if (!first) {
            tell(account, Purpose.PASSWORD_CHANGED);
        }
        cameBack(account.id());
        note(account.id(), first ? "account.opened" : "account.password-changed");
        return Caller.applicant(account.id(), account.stamp());
    }

    private Link moveTo(Account account, MailAddress next, Instant now) {
        return AccountRows.withAddress(em, next)
                .filter(Account::isOpen)
                .map(
                        other ->
                                Link.settled(
                                        Purpose.ADDRESS_KNOWN,
                                        other.id(),
                                        next,
                                        other.language(),
                                        now))
                .orElseGet(
                        () ->
                                Link.settled(
                                        Purpose.CHANGE_ADDRESS,
                                        account.id(),
                                        next,
                                        account.language(),
                                        now));
    }

    private void tell(Account account, Purpose notice) {
        var here = new MailAddress(account.address().orElseThrow());
        issue(Link.settled(notice, account.id(), here, account.language(), now()));
    }

    private void issue(Link link) {
        em.persist(link);
        issued.fire(new LinkIssued(link.id()));
    }

    private Optional<Link> locked(String token, Purpose purpose) {
        var now = now();
        return LinkToken.read(token, secrets.mac(LinkToken.LABEL))
                .map(id -> em.find(Link.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(link -> link.opens(purpose, now));
    }

    private void useUp(AccountId id) {
        em.createQuery(
                        "select l from Link l where l.account = :account and l.usedAt is null",
                        Link.class)
                .setParameter("account", id.value())
                .getResultList()
                .forEach(link -> link.use(now()));
    }

    private Optional<Account> find(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value())).filter(Account::isOpen);
    }

    private void note(AccountId id, String act) {
        journal.record(
                Actor.applicant(id.value()), new Act(act), "account:" + id.value(), Map.of());
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
