package quebec.monprojet.fees;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;

/** What one application owes, and whether it was paid. */
@Entity
@Table(name = "fee_invitation")
class InvitationRow {

    /** How long an attempt whose outcome nobody knows keeps a place from being given up. */
    static final Duration PATIENCE = Duration.ofDays(3);

    /** How far the gateway's clock may be ahead of this one. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    @Id private String application;

    @Column(updatable = false)
    private String period;

    @Column(updatable = false)
    private UUID account;

    @Column(name = "tariff_year", updatable = false)
    private int tariffYear;

    @Column(name = "to_be_confirmed", updatable = false)
    private boolean toBeConfirmed;

    @Column(name = "applicant_fee", updatable = false)
    private long applicantFee;

    @Column(name = "spouse_fee", updatable = false)
    private long spouseFee;

    @Column(name = "dependant_fee", updatable = false)
    private long dependantFee;

    @Column(updatable = false)
    private int spouses;

    @Column(updatable = false)
    private int dependants;

    @Column(updatable = false)
    private long amount;

    @Column(name = "invited_at", updatable = false)
    private Instant invitedAt;

    @Column(name = "due_before")
    private Instant dueBefore;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "passed_on_at")
    private @Nullable Instant passedOnAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    InvitationRow(ApplicationNumber number, AccountId account, Fees fees, Instant now) {
        application = number.value();
        period = number.period().value();
        this.account = account.value();
        Tariff tariff = fees.tariff();
        tariffYear = tariff.year();
        toBeConfirmed = !tariff.confirmed();
        applicantFee = tariff.applicant().cents();
        spouseFee = tariff.spouse().cents();
        dependantFee = tariff.dependant().cents();
        spouses = fees.spouses();
        dependants = fees.dependants();
        amount = fees.total().cents();
        invitedAt = now;
        dueBefore = PaymentTerm.dueBefore(now);
        state = InvitationState.INVITED;
    }

    @SuppressWarnings("NullAway.Init")
    protected InvitationRow() {}

    /**
     * Takes money. What decides is when it was received, not when that became known: money that was
     * there in time and was heard of after the thirtieth day still pays.
     */
    Verdict take(Money money, Instant receivedAt, Instant now) {
        Verdict verdict = verdict(money, receivedAt);
        if (verdict == Verdict.ACCEPTED) {
            end(InvitationState.PAID, now);
        }
        return verdict;
    }

    /**
     * Whether money can have been received then, whoever says so: not before it was asked for, and
     * not in a time that has not come. Otherwise a date would make late money early.
     */
    boolean canBePaidAt(Instant receivedAt, Instant now) {
        return !receivedAt.isBefore(invitedAt) && !receivedAt.isAfter(now.plus(AHEAD));
    }

    private Verdict verdict(Money money, Instant receivedAt) {
        if (state == InvitationState.PAID) {
            return Verdict.SECOND;
        }
        if (state == InvitationState.CANCELLED) {
            return Verdict.CANCELLED;
        }
        if (withdrawnAt != null) {
            return Verdict.WITHDRAWN;
        }
        if (passedOnAt != null || !receivedAt.isBefore(dueBefore)) {
            return Verdict.LATE;
        }
        return money.equals(amount()) ? Verdict.ACCEPTED : Verdict.WRONG_AMOUNT;
    }

    /**
     * The message that invites leaves by post on that day. The term never becomes shorter, for
     * whoever printed it has told the person the last day. Answers whether it became longer.
     */
    boolean postedOn(LocalDate day) {
        Instant due = PaymentTerm.dueBefore(day);
        boolean longer = state == InvitationState.INVITED && due.isAfter(dueBefore);
        if (longer) {
            dueBefore = due;
        }
        return longer;
    }

    /** Whether a person may set out to pay now. */
    boolean payableAt(Instant now) {
        return state == InvitationState.INVITED && now.isBefore(dueBefore);
    }

    /** That instant, or the first at which it is too late if that comes before. */
    Instant orNoLaterThanDue(Instant instant) {
        return instant.isBefore(dueBefore) ? instant : dueBefore;
    }

    /** Whether the place was given up now: once, and not while an attempt may still turn out. */
    boolean expire(boolean attemptOpen, Instant now) {
        boolean over =
                state == InvitationState.INVITED
                        && !now.isBefore(attemptOpen ? dueBefore.plus(PATIENCE) : dueBefore);
        if (over) {
            end(InvitationState.EXPIRED, now);
        }
        return over;
    }

    /** Whether the place was given up, and no payment that was on its way has restored it. */
    boolean givenUp() {
        return state == InvitationState.EXPIRED;
    }

    /** The place passes on: no money brings it back any more. */
    void letGo(Instant now) {
        if (givenUp() && passedOnAt == null) {
            passedOnAt = now;
        }
    }

    /**
     * Whether the application ended now by a decision. What had been given up stays so, and so do
     * the fees of whoever withdrew after paying: no decision took anything from them.
     */
    boolean cancel(Instant now) {
        boolean stood = holdsPlace();
        if (stood) {
            end(InvitationState.CANCELLED, now);
        }
        return stood;
    }

    /**
     * Whether a place was given up now. What had ended stays as it ended, and what was paid stays
     * paid; money that is heard of later goes back, also in time.
     */
    boolean withdraw(Instant now) {
        boolean held = holdsPlace();
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
        if (state == InvitationState.INVITED) {
            end(InvitationState.WITHDRAWN, now);
        }
        return held;
    }

    private boolean holdsPlace() {
        return withdrawnAt == null
                && (state == InvitationState.INVITED || state == InvitationState.PAID);
    }

    private void end(InvitationState how, Instant now) {
        state = how;
        endedAt = now;
    }

    String application() {
        return application;
    }

    ApplicationNumber number() {
        return ApplicationNumber.parse(application).orElseThrow();
    }

    AccountId account() {
        return new AccountId(account);
    }

    Money amount() {
        return new Money(amount);
    }

    Fees fees() {
        return new Fees(
                new Tariff(
                        tariffYear,
                        new Money(applicantFee),
                        new Money(spouseFee),
                        new Money(dependantFee),
                        !toBeConfirmed),
                spouses,
                dependants);
    }

    Invitation view() {
        return new Invitation(number(), account(), fees(), invitedAt, dueBefore, state, endedAt);
    }
}
