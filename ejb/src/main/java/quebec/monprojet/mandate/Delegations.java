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
    @Inject private Secrets secrets;
    @Inject private Journal journal;
    @Inject private Event<MandateAccepted> accepted;
    @Inject private Clock clock;

    /** What the link of a letter offers, while it can be answered. Looking uses nothing up. */
    public Optional<HeldMandate> offered(String token) {
        return named(token)
                .flatMap(rows::of)
                .map(MandateRow::view)
                .filter(each -> each.standingAt(now()) == Mandate.Standing.AWAITED)
                .map(this::withPerson);
    }

    /** The link and the account's address are asked for both: a link handed on opens nothing. */
    public Answer accept(String token, AccountId by) {
        return answer(token, by, true);
    }

    public Answer decline(String token, AccountId by) {
        return answer(token, by, false);
    }

    private Answer answer(String token, AccountId by, boolean yes) {
        MandateRow row = named(token).flatMap(rows::locked).orElse(null);
        MailAddress theirs =
                accounts.of(by).map(AccountView::address).map(MailAddress::new).orElse(null);
        if (row == null || theirs == null) {
            return Answer.OVER;
        }
        Answer answer = yes ? row.accept(by, theirs, now()) : row.decline(by, theirs, now());
        if (answer == Answer.GIVEN) {
            Mandate mandate = row.view();
            if (yes) {
                accepted.fire(new MandateAccepted(mandate.id(), mandate.applicant()));
            }
            record(by, yes ? "mandate.accepted" : "mandate.declined", mandate.id());
        }
        return answer;
    }

    /** All that somebody accepted, the latest first. */
    public List<HeldMandate> heldBy(AccountId delegate) {
        return rows.heldBy(delegate).stream()
                .map(MandateRow::view)
                .filter(each -> each.livesAt(now()))
                .map(this::withPerson)
                .toList();
    }

    /** The mandate if it is this delegate's and lives now; asked anew at every request. */
    public Optional<HeldMandate> living(AccountId delegate, MandateId id) {
        return rows.of(id)
                .map(MandateRow::view)
                .filter(each -> each.heldBy().filter(delegate::equals).isPresent())
                .filter(each -> each.livesAt(now()))
                .map(this::withPerson);
    }

    /** False when it is not theirs, or over. */
    public boolean layDown(AccountId delegate, MandateId id) {
        MandateRow row =
                rows.locked(id)
                        .filter(each -> each.view().heldBy().filter(delegate::equals).isPresent())
                        .orElse(null);
        if (row == null || !row.layDown(now())) {
            return false;
        }
        record(delegate, "mandate.laid-down", id);
        return true;
    }

    /**
     * The button of a period is in the delegate's hands: written down once, in their name.
     *
     * @throws NotMandated when the mandate does not let them file
     */
    public void takeButton(HeldMandate held, String period) {
        Mandate mandate = held.mandate();
        if (rows.locked(mandate.id()).isPresent() && !rows.hasTaken(mandate.id(), period)) {
            journal.recordInPlace(
                    Actor.applicant(mandate.applicant().value()),
                    new Act("mandate.button-taken"),
                    "account:" + mandate.applicant(),
                    Map.of("period", period));
        }
    }

    private HeldMandate withPerson(Mandate mandate) {
        return new HeldMandate(mandate, persons.called(mandate.applicant()));
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
