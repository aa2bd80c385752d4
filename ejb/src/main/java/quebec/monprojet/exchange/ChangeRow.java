package quebec.monprojet.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.OwnApplication;

/** A declared change. Written once; that it was noted is added, once. */
@Entity
@Table(name = "situation_change")
@SuppressWarnings("UnusedVariable") // the form is for the constraint
class ChangeRow {

    @Id private UUID id;

    @Column(updatable = false)
    private String application;

    @Column(updatable = false)
    private UUID account;

    @Column(updatable = false)
    private UUID form;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ChangeKind kind;

    @Column(name = "happened_on", updatable = false)
    private LocalDate happenedOn;

    @Column(name = "schema_number", updatable = false)
    private int schemaNumber;

    @Column(updatable = false)
    private String facts;

    @Column(name = "declared_at", updatable = false)
    private Instant declaredAt;

    @Embedded private @Nullable Noted noted;

    @SuppressWarnings("NullAway.Init")
    protected ChangeRow() {}

    ChangeRow(OwnApplication own, UUID form, LocalDate happenedOn, NewFact fact, Instant now) {
        id = UUID.randomUUID();
        application = own.number().value();
        account = own.account().value();
        this.form = form;
        kind = ChangeKind.of(fact);
        this.happenedOn = happenedOn;
        schemaNumber = FactsDocument.SCHEMA;
        facts = FactsDocument.write(fact);
        declaredAt = now;
    }

    ChangeId id() {
        return new ChangeId(id);
    }

    AccountId account() {
        return new AccountId(account);
    }

    ApplicationNumber number() {
        return ApplicationNumber.parse(application).orElseThrow();
    }

    /** Whether it was noted now: what the person was told is not taken back. */
    boolean note(Noted taken) {
        boolean open = noted == null;
        if (open) {
            noted = taken.notBefore(declaredAt);
        }
        return open;
    }

    Change view() {
        return new Change(
                id(),
                number(),
                account(),
                FactsDocument.read(kind, schemaNumber, facts),
                happenedOn,
                declaredAt,
                noted);
    }
}
