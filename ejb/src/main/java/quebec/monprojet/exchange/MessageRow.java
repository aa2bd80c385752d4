package quebec.monprojet.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.log.Sha256;
import quebec.monprojet.time.Montreal;

/** A message. What it says is written once; that it was read is added in SQL, once. */
@Entity
@Table(name = "conversation_message")
@SuppressWarnings("UnusedVariable") // who read it for the office is for inquiries
class MessageRow {

    @Id private UUID id;

    @Column(updatable = false)
    private String application;

    @Column(updatable = false)
    private UUID form;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Way way;

    @Column(updatable = false)
    private @Nullable UUID staff;

    @Column(updatable = false)
    private String words;

    @Column(name = "sent_on", updatable = false)
    private LocalDate sentOn;

    @Column(updatable = false)
    private int turn;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Column(name = "read_at", insertable = false, updatable = false)
    private @Nullable Instant readAt;

    @Column(name = "read_by", insertable = false, updatable = false)
    private @Nullable UUID readBy;

    @SuppressWarnings("NullAway.Init")
    protected MessageRow() {}

    /** The next of its day, once the conversation is held. */
    MessageRow(Writing writing, @Nullable StaffId by, int before, Instant now) {
        id = UUID.randomUUID();
        application = writing.application().value();
        form = writing.form();
        way = by == null ? Way.TO_OFFICE : Way.TO_PERSON;
        staff = by == null ? null : by.value();
        words = writing.words();
        sentOn = Montreal.day(writing.sentAt());
        turn = before + 1;
        sentAt = writing.sentAt();
        receivedAt = now.isBefore(sentAt) ? sentAt : now;
    }

    /** SHA-256 in hexadecimal: tells the words from all others where they are not repeated. */
    String digest() {
        return Sha256.hex(words.getBytes(StandardCharsets.UTF_8));
    }

    MessageId id() {
        return new MessageId(id);
    }

    Message view() {
        return new Message(
                id(),
                way,
                words,
                staff == null ? null : new StaffId(staff),
                sentAt,
                receivedAt,
                readAt);
    }
}
