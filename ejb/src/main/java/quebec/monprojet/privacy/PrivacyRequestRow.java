package quebec.monprojet.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;

/** A request. What was asked and what was answered is each written once. */
@Entity
@Table(name = "privacy_request")
@SuppressWarnings("UnusedVariable") // who took more time, and the form, are for inquiries
class PrivacyRequestRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Column(updatable = false)
    private UUID account;

    @Column(updatable = false)
    private UUID form;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RequestKind kind;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private @Nullable String correction;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "due_before")
    private Instant dueBefore;

    @Column(name = "prolonged_at")
    private @Nullable Instant prolongedAt;

    @Column(name = "prolonged_by")
    private @Nullable UUID prolongedBy;

    @Column(name = "prolonged_why")
    private @Nullable String prolongedWhy;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Embedded private @Nullable Answered answered;

    @SuppressWarnings("NullAway.Init")
    protected PrivacyRequestRow() {}

    @SuppressWarnings("NullAway") // the database numbers it
    PrivacyRequestRow(AccountId account, UUID form, Asking asking, TimeLimits terms, Instant now) {
        this.account = account.value();
        this.form = form;
        kind = asking.kind();
        words = asking.words();
        correction = asking.correction();
        madeAt = now;
        dueBefore = terms.dueBefore(now);
    }

    RequestNumber number() {
        return new RequestNumber(number);
    }

    AccountId account() {
        return new AccountId(account);
    }

    /** Whether more time is taken now: once, and while the time runs. */
    boolean prolong(StaffId by, String why, TimeLimits terms, Instant now) {
        boolean possible = answered == null && prolongedAt == null && now.isBefore(dueBefore);
        if (possible) {
            dueBefore = terms.prolonged(dueBefore);
            prolongedAt = now;
            prolongedBy = by.value();
            prolongedWhy = why;
            remindedAt = null;
        }
        return possible;
    }

    /** Whether it is brought to mind now, once for each time limit. */
    boolean remind(TimeLimits terms, Instant now) {
        boolean due =
                answered == null && remindedAt == null && !dueBefore.isAfter(terms.horizon(now));
        if (due) {
            remindedAt = now;
        }
        return due;
    }

    /** Whether it is answered now, once; late is better than never. */
    boolean answer(Answered answer) {
        boolean open = answered == null;
        if (open) {
            answered = answer.notBefore(madeAt);
        }
        return open;
    }

    PrivacyRequest view() {
        return new PrivacyRequest(
                number(),
                account(),
                new Asking(kind, words, correction),
                madeAt,
                dueBefore,
                prolongedWhy,
                remindedAt,
                answered);
    }
}
