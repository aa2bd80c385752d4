package quebec.monprojet.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/** What persons ask to be looked at again. */
@Stateless
@PermitAll
public class Reconsiderations {

    private static final String UNREADABLE = "Reconsiderations cannot be read";

    @Inject private Database database;
    @Inject private Cases cases;
    @Inject private DecisionRules rules;
    @Inject private Involved involved;
    @Inject private Accounts accounts;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Inject private Event<DemandEntered> entered;

    /**
     * The person asks, once, and until a day of Montréal. What an officer entered uses that up for
     * nobody: while it is open, what the person asks stands beside it. A decision that was upheld
     * is not looked at a third time.
     *
     * @param grounds codes of the rules of decision
     * @param reasons in the person's words
     */
    public AskingAgain ask(
            AccountId account, DecisionId decided, Set<String> grounds, String reasons) {
        return read(decided)
                .filter(held -> held.account().equals(account))
                .map(decision -> askOneself(decision, grounds, reasons))
                .orElseGet(AskingAgain.NotOpen::new);
    }

    private AskingAgain askOneself(Decision decision, Set<String> grounds, String reasons) {
        return of(decision.id()).filter(before -> ownUntil(before).isPresent()).isPresent()
                ? join(decision, grounds, reasons)
                : ask(decision, grounds, reasons, null);
    }

    /** Nobody upholds it meanwhile without having read it. */
    private AskingAgain join(Decision decision, Set<String> grounds, String reasons) {
        cases.hold(decision.number());
        Reconsideration open = of(decision.id()).orElseThrow();
        known(decision, grounds);
        Reconsideration.Own own =
                new Reconsideration.Own(
                        grounds.stream().sorted().toList(),
                        reasons,
                        Stored.micros(clock.instant()));
        boolean joined =
                database.ask(
                        "A reconsideration cannot be written",
                        connection -> new ReconsiderationRows(connection).join(open.id(), own));
        if (!joined) {
            return new AskingAgain.Already(open);
        }
        record(Actor.applicant(decision.account().value()), decision, own.grounds(), null);
        return new AskingAgain.Done(of(open.id()).orElseThrow());
    }

    /**
     * Until which day of Montréal the person may ask themselves beside what was entered; empty when
     * nothing was entered, or they have, or the delay is over, and for whoever files on paper.
     */
    public Optional<LocalDate> ownUntil(Reconsideration asked) {
        return asked.isOpen() && asked.own() == null && letter(asked.id()).isPresent()
                ? read(asked.decision())
                        .flatMap(this::until)
                        .filter(last -> !Montreal.day(clock.instant()).isAfter(last))
                        .filter(last -> !isOnPaper(asked.account()))
                : Optional.empty();
    }

    private boolean isOnPaper(AccountId account) {
        return accounts.recipient(account).filter(Recipient::isByPost).isPresent();
    }

    /**
     * Enters what the person asked in a letter, the day of whose postmark counts, and tells them.
     * Nobody does who had a part in the decision, nor before its own letter has left.
     */
    @RolesAllowed({"officer", "supervisor"})
    public AskingAgain enter(
            PostedLetter letter, DecisionId decided, Set<String> grounds, String reasons) {
        return read(decided)
                .map(decision -> enter(letter, decision, grounds, reasons))
                .orElseGet(AskingAgain.NotOpen::new);
    }

    private AskingAgain enter(
            PostedLetter letter, Decision decision, Set<String> grounds, String reasons) {
        if (involved.hadAPart(letter.enteredBy(), decision.number())) {
            return new AskingAgain.OwnWork();
        }
        Instant told = toldAt(decision).orElse(null);
        if (told == null) {
            return new AskingAgain.NotSent();
        }
        return letter.answers(told, Montreal.day(clock.instant()))
                ? ask(decision, grounds, reasons, letter)
                : new AskingAgain.NotThatDay();
    }

    /** Whether somebody had no part in the decision, and so may enter what is asked against it. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public boolean isOpenTo(StaffId by, Decision decision) {
        return !involved.hadAPart(by, decision.number());
    }

    private AskingAgain ask(
            Decision decision, Set<String> grounds, String reasons, @Nullable PostedLetter letter) {
        Instant now = Stored.micros(clock.instant());
        Reconsideration before = of(decision.id()).orElse(null);
        if (before != null) {
            return new AskingAgain.Already(before);
        }
        LocalDate lastDay = until(decision).orElse(null);
        if (lastDay == null) {
            return new AskingAgain.NotOpen();
        }
        LocalDate askedOn = letter == null ? Montreal.day(now) : letter.postedOn();
        if (askedOn.isAfter(lastDay)) {
            return new AskingAgain.TooLate(lastDay);
        }
        known(decision, grounds);
        Actor person = Actor.applicant(decision.account().value());
        boolean moved =
                cases.follow(decision.number(), Move.ASK_AGAIN, Status.RECONSIDERATION, person);
        if (!moved) {
            return of(decision.id())
                    .<AskingAgain>map(AskingAgain.Already::new)
                    .orElseGet(AskingAgain.NotOpen::new);
        }
        Reconsideration asking = asking(decision, grounds, reasons, now);
        database.change(
                "A reconsideration cannot be written",
                connection -> new ReconsiderationRows(connection).add(asking, letter));
        record(
                letter == null ? person : Actor.staff(letter.enteredBy().value()),
                decision,
                asking.grounds(),
                letter);
        if (letter != null) {
            entered.fire(new DemandEntered(asking));
        }
        return new AskingAgain.Done(asking);
    }

    private void known(Decision decision, Set<String> grounds) {
        if (!rules(decision).know(grounds)) {
            throw new IllegalArgumentException("Grounds that no rule names");
        }
    }

    private void record(
            Actor by, Decision decision, List<String> grounds, @Nullable PostedLetter letter) {
        Map<String, String> facts =
                PostedLetter.facts(letter, "decision", decision.id().toString());
        facts.put("grounds", String.join(" ", grounds));
        journal.record(
                by, new Act("decision.ask-again"), "application:" + decision.number(), facts);
    }

    private static Reconsideration asking(
            Decision decision, Set<String> grounds, String reasons, Instant now) {
        return new Reconsideration(
                new ReconsiderationId(UUID.randomUUID()),
                decision.number(),
                decision.account(),
                decision.id(),
                grounds.stream().sorted().toList(),
                reasons,
                now,
                null,
                null,
                null,
                null,
                null);
    }

    /**
     * The letter that tells of it has left, in the transaction that says so: the delay counts from
     * that day of Montréal, which is never before the one that the letter counts from.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void begin(DecisionId decided, Instant leftAt) {
        database.change(
                "The delay of a decision cannot begin",
                connection -> new DecisionRows(connection).told(decided, leftAt));
    }

    /** Until which day of Montréal the person may ask; empty for a decision that stays. */
    public Optional<LocalDate> until(Decision decision) {
        Instant counted = toldAt(decision).orElse(decision.takenAt());
        return rules(decision).reconsiderableUntil(decision, counted);
    }

    /** When its letter left; empty while it has not. */
    public Optional<Instant> toldAt(Decision decision) {
        return database.ask(
                UNREADABLE, connection -> new DecisionRows(connection).toldAt(decision.id()));
    }

    private RulesInForce rules(Decision decision) {
        LocalDate decidedOn = Montreal.day(decision.takenAt());
        LocalDate filedOn =
                cases.of(decision.number())
                        .map(CaseStanding::receivedAt)
                        .map(Montreal::day)
                        .orElse(decidedOn);
        return rules.on(filedOn, decidedOn);
    }

    /** The one that is open about an application. */
    public Optional<Reconsideration> open(ApplicationNumber number) {
        return about(number).stream().filter(Reconsideration::isOpen).findFirst();
    }

    /** Whether what was decided of an application was ever found to be wrong. */
    public boolean isReopened(ApplicationNumber number) {
        return about(number).stream()
                .anyMatch(asked -> asked.ending() == Reconsideration.Ending.REOPENED);
    }

    /** The latest first. */
    public List<Reconsideration> about(ApplicationNumber number) {
        return database.ask(
                UNREADABLE, connection -> new ReconsiderationRows(connection).about(number));
    }

    public Optional<Reconsideration> of(DecisionId decision) {
        return database.ask(
                UNREADABLE, connection -> new ReconsiderationRows(connection).of(decision));
    }

    public Optional<Reconsideration> of(ReconsiderationId id) {
        return database.ask(UNREADABLE, connection -> new ReconsiderationRows(connection).of(id));
    }

    /** The letter in which it came; empty when it came on line. */
    public Optional<PostedLetter> letter(ReconsiderationId id) {
        return database.ask(
                UNREADABLE, connection -> new ReconsiderationRows(connection).letter(id));
    }

    private Optional<Decision> read(DecisionId id) {
        return database.ask(
                UNREADABLE,
                connection -> new DecisionRows(connection).of(id).flatMap(Proposal::taken));
    }
}
