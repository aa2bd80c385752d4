package quebec.monprojet.exchange;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.ClientNetwork;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.OwnApplications;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/** What a person and the office write to each other about an application. */
@Stateless
@PermitAll
public class Messages {

    private static final int MOST = 500;

    @Inject private ConversationRows rows;
    @Inject private OwnApplications applications;
    @Inject private Journal journal;
    @Inject private Event<MessageReceived> received;
    @Inject private Clock clock;

    /**
     * The person writes to the office.
     *
     * @param form names the form it was written in: what is sent twice is one message
     */
    public Sending write(AccountId account, ApplicationNumber number, UUID form, String words) {
        Instant sentAt = now();
        return applications
                .of(number)
                .filter(application -> application.account().equals(account))
                .map(own -> take(own, new Writing(number, form, words, sentAt), null))
                .orElseGet(Sending.NotTheirs::new);
    }

    /**
     * The office writes to the person, who is told by mail that a message waits.
     *
     * @param seen the person's latest message as whoever answers read it; null for none
     */
    @RolesAllowed({"officer", "supervisor"})
    public Sending answer(
            StaffId by,
            ApplicationNumber number,
            UUID form,
            String words,
            @Nullable MessageId seen) {
        Instant sentAt = now();
        return applications
                .of(number)
                .map(own -> answer(own, new Writing(number, form, words, sentAt), by, seen))
                .orElseGet(Sending.NotTheirs::new);
    }

    private Sending answer(
            OwnApplication application, Writing writing, StaffId by, @Nullable MessageId seen) {
        rows.hold(application, writing.sentAt());
        boolean known = rows.of(writing.application(), writing.form()).isPresent();
        return known || Objects.equals(seen, latest(writing.application()))
                ? take(application, writing, by)
                : new Sending.MoreCame();
    }

    private @Nullable MessageId latest(ApplicationNumber number) {
        return Message.latestOfPerson(rows.all(number).stream().map(MessageRow::view).toList());
    }

    private Sending take(OwnApplication application, Writing writing, @Nullable StaffId by) {
        rows.hold(application, writing.sentAt());
        Optional<MessageRow> known = rows.of(writing.application(), writing.form());
        if (known.isPresent()) {
            return new Sending.Received(known.get().id());
        }
        Way way = by == null ? Way.TO_OFFICE : Way.TO_PERSON;
        LocalDate day = Montreal.day(writing.sentAt());
        int before = rows.written(writing.application(), way, day);
        if (way == Way.TO_OFFICE && before >= Message.MOST_A_DAY) {
            return new Sending.TooMany();
        }
        MessageRow row = new MessageRow(writing, by, before, now());
        rows.add(row);
        tell(application, row, by);
        return new Sending.Received(row.id());
    }

    private void tell(OwnApplication application, MessageRow row, @Nullable StaffId by) {
        Map<String, String> facts = Map.of("message", row.id().toString(), "digest", row.digest());
        if (by == null) {
            Actor person = Actor.applicant(application.account().value());
            record(person, "message.written", application.number(), facts);
        } else {
            received.fire(new MessageReceived(row.id(), application.account()));
            record(Actor.staff(by.value()), "message.answered", application.number(), facts);
        }
    }

    /** The person opens the conversation: what the office wrote is read from then on. */
    public List<Message> open(AccountId account, ApplicationNumber number) {
        return applications
                .of(number)
                .filter(application -> application.account().equals(account))
                .map(application -> read(number, Way.TO_PERSON, null))
                .orElse(List.of());
    }

    /** Somebody who works on the file opens the conversation: what the person wrote is read. */
    @RolesAllowed({"officer", "supervisor"})
    public List<Message> open(StaffId by, ApplicationNumber number, ClientNetwork from) {
        return opened(by, number, from, read(number, Way.TO_OFFICE, by));
    }

    /** An auditor opens the conversation, and leaves it unread. */
    @RolesAllowed("auditor")
    public List<Message> inspect(StaffId by, ApplicationNumber number, ClientNetwork from) {
        return opened(by, number, from, rows.all(number).stream().map(MessageRow::view).toList());
    }

    private List<Message> opened(
            StaffId by, ApplicationNumber number, ClientNetwork from, List<Message> messages) {
        Map<String, String> facts = Map.of("network", from.value());
        record(Actor.staff(by.value()), "message.read", number, facts);
        return messages;
    }

    /** When each side wrote, and who did for the office, for whoever opens none of it. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Sent> sent(ApplicationNumber number) {
        return rows.all(number).stream().map(MessageRow::view).map(Sent::of).toList();
    }

    private List<Message> read(ApplicationNumber number, Way way, @Nullable StaffId by) {
        rows.read(number, way, by, now());
        return rows.all(number).stream().map(MessageRow::view).toList();
    }

    /** How many wait for the person about an application. */
    public long unread(ApplicationNumber number) {
        return rows.unread(number);
    }

    /** Conversations in which the person wrote last, the longest waiting first. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Unanswered> unanswered() {
        return rows.unanswered(MOST);
    }

    /** The same for whoever reads the list, which names people and is written down. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public List<Unanswered> unanswered(StaffId by) {
        List<Unanswered> listed = unanswered();
        journal.record(
                Actor.staff(by.value()),
                new Act("message.listed"),
                "messages",
                Map.of("count", Integer.toString(listed.size())));
        return listed;
    }

    /** Which of these applications wait for an answer of the office. */
    @RolesAllowed({"officer", "supervisor", "auditor"})
    public Set<String> unanswered(Collection<String> applications) {
        return rows.unanswered(applications);
    }

    /** For the letter that says so; empty once the person has read it. */
    public Optional<Message> waiting(MessageId id) {
        return rows.of(id).map(MessageRow::view).filter(message -> !message.isRead());
    }

    private void record(
            Actor actor, String act, ApplicationNumber number, Map<String, String> facts) {
        journal.record(actor, new Act(act), "application:" + number, facts);
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
