package quebec.monprojet.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.time.Stored;

/** The applicants' accounts. */
@Stateless
@PermitAll
public class Accounts {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    private final Clock clock;
    private final Pacing pacing;
    private final Journal journal;
    private final Event<LinkWished> wished;

    @Inject
    public Accounts(Clock clock, Pacing pacing, Journal journal, Event<LinkWished> wished) {
        this.clock = clock;
        this.pacing = pacing;
        this.journal = journal;
        this.wished = wished;
    }

    @SuppressWarnings("NullAway")
    public Accounts() {
        this(Clock.systemUTC(), null, null, null);
    }

    /**
     * Where to write to the person; empty before the account is confirmed and once it is closed.
     * Whoever files on paper is written to by post.
     */
    public Optional<Recipient> recipient(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value()))
                .filter(account -> account.isOpen() || account.isKept())
                .map(a -> new Recipient(a.id(), a.address().orElse(null), a.language()));
    }

    /**
     * The account as its person sees it; empty before it is confirmed, once it is closed, and for
     * one that the ministry keeps.
     */
    public Optional<AccountView> of(AccountId id) {
        return find(id).map(Account::view);
    }

    /**
     * Somebody wants an account at that address. A letter follows either way: with a link and a
     * code, or, where there is an account already, saying so.
     */
    public Asked open(
            MailAddress address,
            Language language,
            @Nullable Instant attestedAt,
            ClientNetwork from) {
        return ask(Purpose.CONFIRM_ADDRESS, address, language, attestedAt, from);
    }

    /** Somebody forgot the password of that address, and gets a link and a code if it has one. */
    public Asked forgot(MailAddress address, ClientNetwork from) {
        return ask(Purpose.RESET_PASSWORD, address, Language.FR, null, from);
    }

    /** The language of pages and letters from now on; attesting once is enough. */
    public void speak(AccountId id, Language language, boolean attests) {
        find(id).ifPresent(
                        account -> {
                            account.speak(language, attests ? now() : null);
                            journal.record(
                                    Actor.applicant(id.value()),
                                    new Act("account.language-chosen"),
                                    "account:" + id.value(),
                                    Map.of("language", language.code()));
                        });
    }

    private Asked ask(
            Purpose wish,
            MailAddress address,
            Language language,
            @Nullable Instant attestedAt,
            ClientNetwork from) {
        var wait = pacing.letter(address.key(), from);
        if (!wait.isZero()) {
            return new Asked.Slowed(wait);
        }
        var link = Link.wished(wish, address, language, attestedAt, now());
        em.persist(link);
        wished.fire(new LinkWished(link.id()));
        return new Asked.Noted(link.id());
    }

    private Optional<Account> find(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value())).filter(Account::isOpen);
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
