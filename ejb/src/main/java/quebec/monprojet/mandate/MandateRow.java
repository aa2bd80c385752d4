package quebec.monprojet.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.MailAddress;

/** A mandate, from its invitation to its end. */
@Entity
@Table(name = "mandate")
@SuppressWarnings("UnusedVariable") // when it ended is for those who read the table
class MandateRow {

    /** How long somebody has to answer. */
    static final Duration TO_ANSWER = Duration.ofDays(7);

    @Id private UUID id;

    @Column(updatable = false)
    private UUID applicant;

    private @Nullable UUID delegate;
    private @Nullable Short slot;

    @Column(updatable = false)
    private String name;

    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Capacity capacity;

    private @Nullable String body;
    private @Nullable String membership;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private Power power;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "answer_before")
    private Instant answerBefore;

    @Column(name = "last_day", updatable = false)
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MandateState state;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** The ticket that the delegate had in hand is worth nothing any more. */
    @Column(name = "button_void")
    private boolean buttonVoid;

    @Version private int version;

    MandateRow(AccountId applicant, int slot, MandateOffer offer, Instant now) {
        id = UUID.randomUUID();
        this.applicant = applicant.value();
        this.slot = (short) slot;
        Invitee to = offer.to();
        name = to.name();
        address = to.address().value();
        capacity = to.capacity();
        body = to.body();
        membership = to.membership();
        power = offer.power();
        language = offer.language();
        lastDay = offer.lastDay();
        invitedAt = now;
        answerBefore = now.plus(TO_ANSWER);
        state = MandateState.INVITED;
    }

    @SuppressWarnings("NullAway.Init")
    protected MandateRow() {}

    /**
     * Only whoever reads the mail of the address that the applicant named may answer. Whoever
     * presses twice has accepted.
     */
    Answer accept(AccountId by, MailAddress theirs, Instant now) {
        if (view().livesAt(now) && by.value().equals(delegate)) {
            return Answer.ALREADY;
        }
        Answer refusal = refusal(by, theirs, now);
        if (refusal == Answer.GIVEN) {
            delegate = by.value();
            answeredAt = now;
            state = MandateState.ACCEPTED;
        }
        return refusal;
    }

    Answer decline(AccountId by, MailAddress theirs, Instant now) {
        Answer refusal = refusal(by, theirs, now);
        if (refusal == Answer.GIVEN) {
            answeredAt = now;
            end(MandateState.DECLINED, now);
        }
        return refusal;
    }

    private Answer refusal(AccountId by, MailAddress theirs, Instant now) {
        if (view().standingAt(now) != Mandate.Standing.AWAITED || address == null) {
            return Answer.OVER;
        }
        if (by.value().equals(applicant)) {
            return Answer.OWN;
        }
        return new MailAddress(address).isSameAs(theirs) ? Answer.GIVEN : Answer.ANOTHER_ADDRESS;
    }

    /** Whether it was taken back now. */
    boolean revoke(Instant now) {
        return endIfLiving(MandateState.REVOKED, now);
    }

    /** Whether it was given back now. */
    boolean layDown(Instant now) {
        return state == MandateState.ACCEPTED && endIfLiving(MandateState.LAID_DOWN, now);
    }

    /** Gives its slot up once its time is over; whether that happened now. */
    boolean lapse(Instant now) {
        boolean over = holdsSlot() && view().standingAt(now).isOver();
        if (over) {
            end(MandateState.LAPSED, now);
        }
        return over;
    }

    void takeButtonBack() {
        buttonVoid = true;
    }

    boolean isButtonVoid() {
        return buttonVoid;
    }

    private boolean endIfLiving(MandateState how, Instant now) {
        boolean living = !view().standingAt(now).isOver();
        if (living) {
            end(how, now);
        }
        return living;
    }

    private void end(MandateState how, Instant now) {
        state = how;
        endedAt = now;
        slot = null;
        address = null;
    }

    boolean isFor(MailAddress other) {
        return address != null && new MailAddress(address).isSameAs(other);
    }

    boolean holdsSlot() {
        return slot != null;
    }

    int slot() {
        return slot == null ? 0 : slot;
    }

    Mandate view() {
        return new Mandate(
                new MandateId(id),
                new AccountId(applicant),
                delegate == null ? null : new AccountId(delegate),
                name,
                address,
                capacity,
                body,
                membership,
                power,
                language,
                invitedAt,
                answerBefore,
                lastDay,
                state,
                answeredAt);
    }
}
