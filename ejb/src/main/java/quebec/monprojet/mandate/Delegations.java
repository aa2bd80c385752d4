package quebec.monprojet.mandate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.AccountView;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.account.Pacing;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.time.Stored;

/** The mandates that are offered to somebody, and those that they hold. */
@Stateless
@PermitAll
public class Delegations {

    @Inject private MandateRows rows;
    @Inject private Persons persons;
    @Inject private Accounts accounts;
    @Inject private Pacing pacing;
    @Inject private Endings endings;
    @Inject private Secrets secrets;
    @Inject private Journal journal;
    @Inject private Event<MandateAccepted> accepted;
    @Inject private Clock clock;

    /**
     * What the link of a letter offers, while it can be answered. Looking uses nothing up. A link
     * may have been handed on: what only the account of its address may know is left out for
     * others.
     */
    public Optional<HeldMandate> offered(String token, Optional<AccountId> reader) {
        return named(token)
                .flatMap(rows::of)
                .map(MandateRow::view)
                .filter(this::isAwaited)
                .map(
                        each ->
                                reader.filter(account -> isFor(each, account)).isPresent()
                                        ? persons.named(each)
                                        : persons.unlessNameless(each));
    }

    private boolean isFor(Mandate mandate, AccountId account) {
        String address = mandate.address();
        return address != null
                && accounts.of(account)
                        .map(AccountView::address)
                        .map(MailAddress::new)
                        .filter(new MailAddress(address)::isSameAs)
                        .isPresent();
    }

    private boolean isAwaited(Mandate mandate) {
        return mandate.standingAt(now()) == Mandate.Standing.AWAITED;
    }

    /**
     * The page of the latest offer that waits for somebody who has just read the mail of their
     * account's address. Their letter came there too, so that its link tells them nothing new; it
     * stands in no page and is carried by nobody.
     */
    public Optional<String> pageOfLatestOffer(AccountId reader) {
        return awaitedBy(reader).stream()
                .findFirst()
                .map(each -> OfferToken.page(each.id(), secrets.mac(OfferToken.LABEL)));
    }

    /** Offers that wait for this person's answer, which the link of each letter leads to. */
    public List<HeldMandate> offeredTo(AccountId account) {
        return persons.named(awaitedBy(account));
    }

    private List<Mandate> awaitedBy(AccountId account) {
        return accounts.of(account).map(AccountView::address).stream()
                .flatMap(address -> rows.offeredTo(address).stream())
                .map(MandateRow::view)
                .filter(this::isAwaited)
                .toList();
    }

    /** The link and the account's address are asked for both: a link handed on opens nothing. */
    public Answer accept(String token, AccountId by) {
        return answer(token, by, true);
    }

    public Answer decline(String token, AccountId by) {
        return answer(token, by, false);
    }

    private Answer answer(String token, AccountId by, boolean yes) {
        boolean open = rows.lock(by);
        MandateRow row = named(token).flatMap(rows::locked).orElse(null);
        MailAddress theirs =
                accounts.of(by).map(AccountView::address).map(MailAddress::new).orElse(null);
        if (!open || row == null || theirs == null) {
            return Answer.OVER;
        }
        Answer answer = yes ? row.accept(by, theirs, now()) : row.decline(by, theirs, now());
        if (answer == Answer.GIVEN) {
            answered(row.view(), theirs, yes);
            record(by, yes ? "mandate.accepted" : "mandate.declined", row.view().id());
        }
        return answer;
    }

    private void answered(Mandate mandate, MailAddress theirs, boolean yes) {
        if (yes) {
            pacing.welcomed(theirs.key());
            accepted.fire(new MandateAccepted(mandate.id(), mandate.applicant()));
        } else {
            endings.tell(mandate);
        }
    }

    /** All that somebody accepted and that lives now, the latest first. */
    public List<HeldMandate> heldBy(AccountId delegate) {
        return persons.named(
                rows.heldBy(delegate).stream()
                        .map(MandateRow::view)
                        .filter(each -> each.livesAt(now()))
                        .toList());
    }

    /** The mandate if it is this delegate's and lives now; asked anew at every request. */
    public Optional<Mandate> living(AccountId delegate, MandateId id) {
        return rows.of(id)
                .map(MandateRow::view)
                .filter(each -> each.heldBy().filter(delegate::equals).isPresent())
                .filter(each -> each.livesAt(now()));
    }

    /** Likewise, with what the person is called. */
    public Optional<HeldMandate> held(AccountId delegate, MandateId id) {
        return living(delegate, id).map(persons::named);
    }

    /** False when it is not theirs, or over. */
    public boolean layDown(AccountId delegate, MandateId id) {
        MandateRow row =
                endings.locked(id)
                        .filter(each -> each.view().heldBy().filter(delegate::equals).isPresent())
                        .orElse(null);
        if (row == null || !row.layDown(now())) {
            return false;
        }
        endings.takeBackTheButton(row, Actor.applicant(delegate.value()));
        endings.tell(row.view());
        record(delegate, "mandate.laid-down", id);
        return true;
    }

    /**
     * A person's dossier is open to their delegate from now on: reading it is an act as well.
     *
     * @throws NotMandated when the mandate has ended meanwhile
     */
    public void open(Mandate mandate) {
        recordInPlace(mandate, "mandate.opened", Map.of());
    }

    /**
     * The button of a period is in the delegate's hands: written down once, in their name.
     *
     * @throws NotMandated when the mandate does not let them file
     */
    public void takeButton(Mandate mandate, String period) {
        if (rows.locked(mandate.id()).isPresent() && !rows.hasTaken(mandate.id(), period)) {
            recordInPlace(mandate, "mandate.button-taken", Map.of("period", period));
        }
    }

    private void recordInPlace(Mandate mandate, String act, Map<String, String> facts) {
        journal.recordInPlace(
                Actor.applicant(mandate.applicant().value()),
                new Act(act),
                "account:" + mandate.applicant(),
                facts);
    }

    private Optional<MandateId> named(String token) {
        return OfferToken.read(token, secrets.mac(OfferToken.LABEL));
    }

    private void record(AccountId by, String act, MandateId mandate) {
        journal.record(Actor.applicant(by.value()), new Act(act), "mandate:" + mandate, Map.of());
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
