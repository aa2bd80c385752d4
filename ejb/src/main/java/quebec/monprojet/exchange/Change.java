package quebec.monprojet.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Fault;
import quebec.monprojet.dossier.Fault.Problem;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Montreal;

/**
 * A change of situation, as the person declared it.
 *
 * @param happenedOn the day of the event
 * @param noted null until an officer has taken note of it
 */
public record Change(
        ChangeId id,
        ApplicationNumber number,
        AccountId account,
        NewFact fact,
        LocalDate happenedOn,
        Instant declaredAt,
        @Nullable Noted noted) {

    /** Days within which a change is to be declared. */
    public static final int DAYS = 30;

    private static final int OLDEST_YEAR = 1920;

    /** The day of the event, as typed; {@code today} in Montréal. */
    public static Checked<LocalDate> readDay(@Nullable LocalDate day, LocalDate today) {
        Problem problem =
                day == null
                        ? Problem.MISSING
                        : day.isAfter(today)
                                ? Problem.IN_THE_FUTURE
                                : day.getYear() < OLDEST_YEAR ? Problem.TOO_LONG_AGO : null;
        return problem == null && day != null
                ? new Checked.Sound<>(day)
                : new Checked.Faulty<>(
                        List.of(
                                new Fault(
                                        "happenedOn",
                                        problem == null ? Problem.MISSING : problem)));
    }

    public ChangeKind kind() {
        return ChangeKind.of(fact);
    }

    /** Whether another declaration of this child would bring it into the family twice. */
    boolean tellsOf(ChildBorn child) {
        boolean stands = noted == null || isAccepted();
        return stands && fact instanceof ChildBorn told && told.isOf(child);
    }

    /** Whether it is about who comes along, and so about everybody's certificate. */
    public boolean isOfTheFamily() {
        return kind() == ChangeKind.UNION_ENDED || bringsSomebody();
    }

    private boolean bringsSomebody() {
        return kind() == ChangeKind.CHILD || kind() == ChangeKind.UNION;
    }

    /**
     * Whether somebody belonged to the family before the application was received, and so belonged
     * into the dossier: that is no change after it.
     */
    public boolean predates(Instant receivedAt) {
        return bringsSomebody() && happenedOn.isBefore(Montreal.day(receivedAt));
    }

    /**
     * Whether a child was born before the application was received, and is said to have come to the
     * family only after, as by adoption.
     */
    public boolean isBornBefore(Instant receivedAt) {
        LocalDate born = fact instanceof ChildBorn told ? told.birthDate() : null;
        return born != null && born.isBefore(Montreal.day(receivedAt)) && !predates(receivedAt);
    }

    public boolean isAccepted() {
        return noted != null && noted.outcome() == Noted.Outcome.ACCEPTED;
    }

    /**
     * The day from which it counts. A passport is often older than the union that brought its
     * bearer: it counts from its declaration, when its bearer belonged to the family.
     */
    LocalDate countsFrom() {
        return isPassport() ? declaredOn() : happenedOn;
    }

    private boolean isPassport() {
        return kind() == ChangeKind.PASSPORT;
    }

    private LocalDate declaredOn() {
        return Montreal.day(declaredAt);
    }

    /** Days of Montréal's calendar from the event to its declaration. */
    public long daysAfter() {
        return ChronoUnit.DAYS.between(happenedOn, declaredOn());
    }

    /** Never a passport: that it was issued says nothing of when it was to be declared. */
    public boolean isLate() {
        return !isPassport() && daysAfter() > DAYS;
    }
}
