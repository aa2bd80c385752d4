package quebec.monprojet.mandate;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.account.Pacing;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.time.Stored;

/** The mandates that an applicant gives, and takes back at any instant. */
@Stateless
@PermitAll
public class Mandates {

    /** So many live at once. */
    public static final int MOST = 3;

    private static final int MOST_A_DAY = 30;

    @Inject private MandateRows rows;
    @Inject private Accounts accounts;
    @Inject private Journal journal;
    @Inject private Pacing pacing;
    @Inject private Endings endings;
    @Inject private Event<Object> events;
    @Inject private Clock clock;

    /**
     * Offers a mandate by letter. An address is offered one at a time, and written to as seldom as
     * for any other wish.
     */
    public Offering offer(AccountId applicant, MandateOffer offer, ClientNetwork from) {
        if (!rows.lock(applicant)) {
            return new Offering.NoRoom();
        }
        MailAddress to = offer.to().address();
        if (accounts.of(applicant).filter(own -> isAt(own.address(), to)).isPresent()) {
            return new Offering.Yourself();
        }
        rows.overOf(applicant, now()).forEach(each -> endings.lapse(each, now()));
        rows.flush();
        List<MandateRow> given = rows.givenBy(applicant);
        List<MandateRow> living = given.stream().filter(MandateRow::holdsSlot).toList();
        if (living.stream().anyMatch(each -> each.isFor(to))) {
            return new Offering.Already();
        }
        if (living.size() >= MOST) {
            return new Offering.NoRoom();
        }
        if (isMuch(given) || !pacing.letter(to.key(), from).isZero()) {
            return new Offering.TooMany();
        }
        Mandate mandate = add(new MandateRow(applicant, freeSlot(living), offer, now()));
        return new Offering.Offered(mandate.id());
    }

    private static boolean isAt(String address, MailAddress to) {
        return new MailAddress(address).isSameAs(to);
    }

    /** Whoever takes back and offers again all day long writes to people who asked for nothing. */
    private boolean isMuch(List<MandateRow> given) {
        Instant yesterday = now().minus(Duration.ofDays(1));
        return given.stream().filter(each -> each.view().invitedAt().isAfter(yesterday)).count()
                >= MOST_A_DAY;
    }

    private static int freeSlot(List<MandateRow> living) {
        return IntStream.rangeClosed(1, MOST)
                .filter(slot -> living.stream().noneMatch(each -> each.slot() == slot))
                .findFirst()
                .orElseThrow();
    }

    private Mandate add(MandateRow row) {
        rows.add(row);
        Mandate mandate = row.view();
        events.fire(new MandateOffered(mandate.id(), mandate.applicant()));
        record(
                mandate,
                "mandate.offered",
                Map.of("power", mandate.power().name(), "capacity", mandate.capacity().name()));
        return mandate;
    }

    /** From the next request of its delegate on. */
    public Ending revoke(AccountId applicant, MandateId id) {
        MandateRow row =
                endings.locked(id)
                        .filter(each -> each.view().applicant().equals(applicant))
                        .orElse(null);
        if (row == null || !row.revoke(now())) {
            return Ending.NOTHING;
        }
        Mandate mandate = row.view();
        Ending ending = endings.takeBackTheButton(row, Actor.applicant(applicant.value()));
        if (ending == Ending.BUTTON_TAKEN_BACK) {
            endings.tell(mandate);
        }
        mandate.heldBy().ifPresent(held -> events.fire(new MandateRevoked(id, held)));
        record(mandate, "mandate.revoked", Map.of());
        return ending;
    }

    /** All that a person ever gave, the latest first. */
    public List<Mandate> givenBy(AccountId applicant) {
        return rows.givenBy(applicant).stream().map(MandateRow::view).toList();
    }

    /**
     * What a person's delegates did, the latest first.
     *
     * @param page from 0
     */
    public ActPage acts(AccountId applicant, int page) {
        List<DelegateAct> acts =
                rows.acts(applicant, page * ActPage.LENGTH, ActPage.LENGTH + 1).stream()
                        .map(MandateActRow::view)
                        .toList();
        boolean more = acts.size() > ActPage.LENGTH;
        return new ActPage(more ? acts.subList(0, ActPage.LENGTH) : acts, more);
    }

    /** For officers: who acts for a person now. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Mandate> living(AccountId applicant) {
        return givenBy(applicant).stream().filter(each -> each.livesAt(now())).toList();
    }

    private void record(Mandate mandate, String act, Map<String, String> facts) {
        journal.record(
                Actor.applicant(mandate.applicant().value()),
                new Act(act),
                "mandate:" + mandate.id(),
                facts);
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
