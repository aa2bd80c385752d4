package quebec.monprojet.fees;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "fee_attempt")
class AttemptRow {

    /** A person may take so long to type a card number before the gateway is asked. */
    private static final Duration FIRST = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** A person may be on the way for so long, and pay again after a refusal. */
    static final Duration ON_THE_WAY = Duration.ofMinutes(30);

    /** For so long after that the gateway is asked whether money came in all the same. */
    static final Duration AFTERWARDS = Duration.ofDays(1);

    @Id private UUID id;

    @Column(updatable = false)
    private String application;

    @Column(updatable = false)
    private long amount;

    @Enumerated(EnumType.STRING)
    private AttemptState state;

    @Column(name = "open_for")
    private @Nullable String openFor;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "next_at")
    private Instant nextAt;

    private int asked;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    AttemptRow(InvitationRow invitation, Instant now) {
        id = UUID.randomUUID();
        application = invitation.application();
        amount = invitation.amount().cents();
        state = AttemptState.BEGUN;
        openFor = application;
        begunAt = now;
        expiresAt = invitation.orNoLaterThanDue(now.plus(ON_THE_WAY));
        nextAt = now.plus(FIRST);
    }

    @SuppressWarnings("NullAway.Init")
    protected AttemptRow() {}

    boolean isFor(String number) {
        return application.equals(number);
    }

    boolean open() {
        return openFor != null;
    }

    /** Whatever was thought before: money that came in has come in. */
    void succeeded(Instant now) {
        end(AttemptState.SUCCEEDED, now);
    }

    void refused(Instant now) {
        if (open()) {
            end(AttemptState.REFUSED, now);
        }
    }

    void abandoned(Instant now) {
        if (open()) {
            end(AttemptState.ABANDONED, now);
        }
    }

    /** Twice as long after each question without an answer, up to half an hour. */
    void askLater(Instant now) {
        asked++;
        Duration pause = FIRST.multipliedBy(1L << Math.min(asked, 5));
        nextAt = now.plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }

    private void end(AttemptState how, Instant now) {
        state = how;
        openFor = null;
        endedAt = now;
    }

    Attempt view() {
        return new Attempt(
                new AttemptId(id),
                application,
                new Money(amount),
                state,
                begunAt,
                expiresAt,
                nextAt,
                endedAt);
    }
}
