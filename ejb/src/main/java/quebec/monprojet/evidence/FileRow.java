package quebec.monprojet.evidence;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;

/** One file of a document, from its first byte to the word on it. */
@Entity
@Table(name = "evidence_file")
@DynamicUpdate // whoever moves a file does not undo what was found of it meanwhile
class FileRow {

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final int LONGEST_WAIT = 5;

    @Id private UUID id;
    private UUID account;
    private String requirement;
    private int place;
    private String name;
    private long bytes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FileState state;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Refusal refusal;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable ContentKind kind;

    private int pages;
    private @Nullable String content;
    private @Nullable String preview;
    private @Nullable UUID replaces;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Column(name = "concluded_at")
    private @Nullable Instant concludedAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "data_key")
    private @Nullable String dataKey;

    private int tries;
    private int attempts;

    protected FileRow() {}

    FileRow(AccountId account, FileSent sent, int place, Instant now) {
        id = UUID.randomUUID();
        this.account = account.value();
        requirement = sent.requirement();
        this.place = place;
        name = FileName.of(sent.name()).shown();
        bytes = sent.bytes();
        FileId old = sent.replaces();
        replaces = old == null ? null : old.value();
        state = FileState.ARRIVING;
        begunAt = now;
    }

    FileId id() {
        return new FileId(id);
    }

    boolean belongsTo(AccountId who) {
        return account.equals(who.value());
    }

    AccountId account() {
        return new AccountId(account);
    }

    String requirement() {
        return requirement;
    }

    int place() {
        return place;
    }

    void moveTo(int next) {
        place = next;
    }

    long bytes() {
        return bytes;
    }

    boolean is(FileState wanted) {
        return state == wanted;
    }

    @Nullable FileId replaces() {
        return replaces == null ? null : new FileId(replaces);
    }

    boolean begunAfter(Instant then) {
        return begunAt.isAfter(then);
    }

    boolean receivedBefore(Instant then) {
        return receivedAt != null && receivedAt.isBefore(then);
    }

    void receive(Instant now) {
        state = FileState.RECEIVED;
        receivedAt = now;
        dueAt = now.plus(SOON);
        replaces = null;
    }

    /** What lies in quarantine opens with it, and with nothing any more once it is gone. */
    void seal(String wrapped) {
        dataKey = wrapped;
    }

    String dataKey() {
        return Objects.requireNonNull(dataKey, "only what is in quarantine has a key of its own");
    }

    /** Not to be announced again before then. */
    void expect(Instant notBefore) {
        dueAt = notBefore;
    }

    int attempt() {
        attempts++;
        return attempts;
    }

    void excuse() {
        attempts = 0;
    }

    /** No scanner has answered: after one minute, two, four, at most thirty-two. */
    void putOff(Instant now) {
        tries++;
        excuse();
        dueAt = now.plus(SOON.multipliedBy(1L << Math.min(tries - 1, LONGEST_WAIT)));
    }

    void refuse(Refusal why, Instant now) {
        state = FileState.REFUSED;
        refusal = why;
        receivedAt = receivedAt == null ? now : receivedAt;
        conclude(now);
    }

    void keep(ContentKind what, int count, String digest, @Nullable String small, Instant now) {
        state = FileState.CLEAN;
        kind = what;
        pages = count;
        content = digest;
        preview = small;
        conclude(now);
    }

    private void conclude(Instant now) {
        concludedAt = now;
        dueAt = null;
        dataKey = null;
        replaces = null;
    }

    String name() {
        return name;
    }

    ContentKind kind() {
        return Objects.requireNonNull(kind);
    }

    String content() {
        return Objects.requireNonNull(content, "only clean files have contents");
    }

    @Nullable String preview() {
        return preview;
    }

    /** Of what lies in the vault for it. */
    Stream<String> digests() {
        return Stream.of(content, preview).filter(Objects::nonNull);
    }

    /** As it is kept, for its owner. */
    ObjectNode whole() {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("id", id.toString()).put("requirement", requirement).put("name", name);
        whole.put("bytes", bytes).put("state", state.name()).put("pages", pages);
        whole.put("begunAt", begunAt.toString());
        putKnown(whole, "refusal", refusal);
        putKnown(whole, "kind", kind);
        putKnown(whole, "digest", content);
        putKnown(whole, "receivedAt", receivedAt);
        putKnown(whole, "concludedAt", concludedAt);
        return whole;
    }

    private static void putKnown(ObjectNode whole, String name, @Nullable Object value) {
        if (value != null) {
            whole.put(name, value.toString());
        }
    }

    FileView view() {
        return new FileView(
                id(),
                name,
                state,
                refusal,
                kind,
                bytes,
                pages,
                preview != null,
                receivedAt,
                concludedAt);
    }
}
