package quebec.monprojet.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/**
 * Documents that officers ask for after the receipt. Whether an application is rejected for want of
 * them is another decision, and not taken here. Requests stay with the application that they are
 * about; an account that has one received does not close.
 */
@Stateless
@PermitAll
public class DocumentRequests {

    private static final int MOST = 500;

    @Inject private RequestRows rows;
    @Inject private EvidenceRows files;
    @Inject private OwnFolder folder;
    @Inject private Journal journal;
    @Inject private Clock clock;
    @Inject private Event<Object> events;

    /** What came of wanting to ask for documents. */
    public enum Asking {
        DONE,
        /** One request of a person stands at a time. */
        ASKED_ALREADY,
        /** No period has received this dossier, or its account is closed. */
        NOT_RECEIVED,
        /** Neither the answers nor what was declared since call for it. */
        NOT_NEEDED,
        /** A decision was taken, or waits for somebody else's look. */
        DECIDED
    }

    /** What came of saying that everything was sent. */
    public enum Answering {
        DONE,
        /** Nothing is asked for, it was said before, or the time is over. */
        NOT_ASKED,
        /** Of a document that is asked for neither a file is there nor an explanation. */
        LACKING
    }

    /** The one that is open, of a person. */
    public Optional<DocumentRequest> openFor(AccountId account) {
        return rows.openFor(account);
    }

    /** For the letter. */
    public Optional<DocumentRequest> of(RequestId id) {
        return rows.of(id).map(DocumentRequestRow::view);
    }

    /** The latest first. */
    public List<DocumentRequest> about(DossierId dossier) {
        return rows.about(dossier);
    }

    /**
     * Whether something that was asked for did not come: the time of a request went by without an
     * answer, or of what one asked for that ran its course something is neither there nor
     * explained, or was found wanting and nothing came since. What an officer ended early was never
     * due.
     *
     * @param since from when on requests count
     */
    public boolean unmet(AccountId account, DossierId dossier, Instant since) {
        List<DocumentRequestRow> made =
                rows.made(dossier).stream().filter(row -> !row.wasMadeBefore(since)).toList();
        if (made.stream().anyMatch(row -> row.lapsed(today()))) {
            return true;
        }
        DocumentFolder there = folder.of(account);
        Map<String, DocumentVerdict> verdicts = rows.verdicts(account);
        return made.stream()
                .filter(DocumentRequestRow::ranItsCourse)
                .anyMatch(row -> there.fallsShortOf(row.view(), verdicts));
    }

    /**
     * Not answered, and past their last day or with no more than so many days left; the most
     * overdue first, 500 at most.
     */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<DocumentRequest> endingWithin(int days) {
        return rows.running(RequestTerm.EVER, today().plusDays(days), MOST);
    }

    /** Those that are open, of these dossiers. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<DocumentRequest> open(Collection<DossierId> dossiers) {
        return rows.open(dossiers);
    }

    /** What was found of a document, for the letter; empty when more was found of it since. */
    public Optional<DocumentVerdict> standing(VerdictId id) {
        return rows.standing(id);
    }

    /** Whenever the person said that everything was sent, the earliest first. */
    public List<Instant> answers(RequestId id) {
        return rows.answers(id);
    }

    /** Asks for documents. Two officers at once come one after the other. */
    @RolesAllowed({"officer", "supervisor"})
    public Asking ask(
            StaffId by,
            AccountId account,
            DossierId dossier,
            Set<String> requirements,
            Reason reason) {
        boolean undecided = folder.hold(account, dossier);
        if (!files.lock(account) || !folder.wasReceived(account, dossier)) {
            return Asking.NOT_RECEIVED;
        }
        if (!undecided) {
            return Asking.DECIDED;
        }
        if (rows.openFor(account).isPresent()) {
            return Asking.ASKED_ALREADY;
        }
        if (!folder.needs(account, requirements)) {
            return Asking.NOT_NEEDED;
        }
        DocumentRequestRow row =
                new DocumentRequestRow(account, dossier, requirements, reason.words(), by, now());
        rows.add(row);
        RequestId id = row.view().id();
        events.fire(new DocumentsAsked(id, account));
        tellDue(row);
        record(by, "document.asked", row, Map.of("request", id.toString()));
        return Asking.DONE;
    }

    /** The person says that everything was sent, or said why it is not. */
    public Answering answer(AccountId account) {
        DocumentRequestRow row = rows.openFor(account).flatMap(this::locked).orElse(null);
        if (row == null) {
            return Answering.NOT_ASKED;
        }
        if (!folder.of(account).lacking().isEmpty()) {
            return Answering.LACKING;
        }
        if (!row.answer(today())) {
            return Answering.NOT_ASKED;
        }
        rows.answered(row.view().id(), now());
        tellDue(row);
        journal.record(
                Actor.applicant(account.value()),
                new Act("document.answered"),
                row.view().dossier().toString(),
                Map.of("request", row.view().id().toString()));
        return Answering.DONE;
    }

    /**
     * What came was not enough; the days of its examination are given back, and the person is told
     * until when the rest may come.
     */
    @RolesAllowed({"officer", "supervisor"})
    public boolean resume(StaffId by, RequestId id) {
        return change(by, id, "document.clock-resumed", this::resume);
    }

    private boolean resume(DocumentRequestRow row) {
        boolean resumed = row.resume(today());
        if (resumed) {
            remind(row, row.view().lastDay());
        }
        return resumed;
    }

    /**
     * The letter that asks has left, or is printed, on a day in Montréal: the time in which it lay
     * here is nobody's loss.
     */
    public void beginOn(LocalDate day, RequestId id) {
        DocumentRequestRow row = of(id).flatMap(this::locked).orElse(null);
        if (row != null && row.beginOn(day)) {
            tellDue(row);
        }
    }

    /** Nothing more is awaited, and the person is told. */
    @RolesAllowed({"officer", "supervisor"})
    public boolean end(StaffId by, RequestId id) {
        boolean ended = change(by, id, "document.request-ended", row -> row.end(by, now()));
        if (ended) {
            of(id).ifPresent(row -> events.fire(new DocumentsEnded(id, row.account())));
        }
        return ended;
    }

    /** Of a dossier whose application has ended, by whatever ended it. */
    public void endWith(DossierId dossier) {
        rows.about(dossier).stream()
                .flatMap(request -> rows.locked(request.id()).stream())
                .filter(row -> row.end(null, now()))
                .forEach(
                        row ->
                                journal.record(
                                        Actor.system("documents"),
                                        new Act("document.request-ended"),
                                        dossier.toString(),
                                        Map.of("request", row.view().id().toString())));
    }

    /** More time, for a reason; false when it would be less. */
    @RolesAllowed({"officer", "supervisor"})
    public boolean extend(StaffId by, RequestId id, LocalDate until, Reason reason) {
        boolean extended = change(by, id, "document.time-extended", row -> row.extend(until));
        if (extended) {
            rows.extended(id, until, reason.words(), by, now());
        }
        return extended;
    }

    /** Whom to remind today and who was not yet, the first to end first. */
    public List<DocumentRequest> awaited(int most) {
        return rows.toBeReminded(today(), today().plusDays(RequestTerm.REMINDER), most);
    }

    /** Owes the reminder, once for each last day. */
    public void remind(DocumentRequest request) {
        locked(request).ifPresent(row -> remind(row, request.lastDay()));
    }

    private void remind(DocumentRequestRow row, LocalDate lastDay) {
        if (row.remind(lastDay)) {
            DocumentRequest request = row.view();
            events.fire(
                    new DocumentsAwaited(
                            new AwaitedRequest(request.id(), lastDay), request.account()));
        }
    }

    /** One step of a request, said by whether it was taken. */
    private interface Step {
        boolean on(DocumentRequestRow row);
    }

    private boolean change(StaffId by, RequestId id, String act, Step step) {
        DocumentRequestRow row = of(id).flatMap(this::locked).filter(step::on).orElse(null);
        if (row == null) {
            return false;
        }
        tellDue(row);
        record(by, act, row, Map.of("request", id.toString()));
        return true;
    }

    /** After what moves with it, which whoever ends its application holds first. */
    private Optional<DocumentRequestRow> locked(DocumentRequest request) {
        folder.hold(request.account(), request.dossier());
        return rows.locked(request.id());
    }

    private void tellDue(DocumentRequestRow row) {
        DocumentRequest request = row.view();
        boolean runs = request.open() && !request.answered();
        events.fire(
                new DocumentsDue(
                        request.dossier(), request.account(), runs ? request.lastDay() : null));
    }

    private void record(StaffId by, String act, DocumentRequestRow row, Map<String, String> facts) {
        journal.record(
                Actor.staff(by.value()), new Act(act), row.view().dossier().toString(), facts);
    }

    private LocalDate today() {
        return Montreal.day(clock.instant());
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
