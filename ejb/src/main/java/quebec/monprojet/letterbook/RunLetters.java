package quebec.monprojet.letterbook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.node.ThisNode;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.time.Stored;

/** Makes the letters of runs, one in a transaction, whoever rings and however often. */
@Stateless
@PermitAll
public class RunLetters {

    /**
     * Before a letter is announced once more: longer than a full queue takes, and far longer than
     * the tries of one letter, some forty seconds.
     */
    static final Duration BETWEEN_ANNOUNCEMENTS = Duration.ofMinutes(25);

    private static final String UNREADABLE = "The letters of runs cannot be read";
    private static final String UNKEPT = "The letters of runs cannot be kept";

    @Inject private Database database;
    @Inject private Issuing issuing;
    @Inject private Concerned concerned;
    @Inject private Cases cases;
    @Inject private ThisNode node;
    @Inject private Clock clock;

    /**
     * Makes it unless that is done, holding its row meanwhile. A run that does not run waits; whom
     * it no longer concerns is left out, and that is seen. Its application is held before anything
     * is written in the journal, as by whoever decides about it.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void make(long item) {
        database.change(
                "A letter of a run cannot be made",
                connection -> {
                    ItemRows rows = new ItemRows(connection);
                    Optional<ItemRows.Item> claimed = rows.claim(item);
                    if (claimed.isEmpty()) {
                        return;
                    }
                    cases.hold(claimed.get().application());
                    Instant now = Stored.micros(clock.instant());
                    Issued issued =
                            issue(
                                    claimed.get(),
                                    new RunRows(connection).of(claimed.get().run()).orElseThrow());
                    if (issued instanceof Issued.Written written) {
                        rows.made(item, written.letter(), now);
                    } else if (issued instanceof Issued.NotWritten not) {
                        rows.failed(item, not.why(), now);
                    }
                });
    }

    private Issued issue(ItemRows.Item item, LetterRun run) {
        Optional<Issued.Failure> unconcerned = concerned.unless(run, item.application());
        if (unconcerned.isPresent()) {
            return new Issued.NotWritten(unconcerned.get());
        }
        Template template =
                database.ask(UNREADABLE, connection -> new TemplateRows(connection).version(run));
        return issuing.issue(
                Cause.of(run.id(), item.application()),
                template,
                item.application(),
                Particulars.NONE);
    }

    /** What should be announced now, at most so many, oldest first. */
    public List<Long> due(int limit) {
        return database.ask(
                UNREADABLE, connection -> new ItemRows(connection).due(clock.instant(), limit));
    }

    /** They were announced; not again before a while. */
    public void announced(Collection<Long> items) {
        database.change(
                UNKEPT,
                connection ->
                        new ItemRows(connection)
                                .announced(
                                        items,
                                        node.start(),
                                        clock.instant().plus(BETWEEN_ANNOUNCEMENTS)));
    }

    /** Makes due again what a node announced that has since died; answers how many. */
    public int takeOver() {
        return database.ask(
                UNKEPT, connection -> new ItemRows(connection).takeOver(clock.instant()));
    }

    /** The broker gave it up after its last try: it failed, and whoever watches may try again. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void givenUp(long item) {
        database.change(
                UNKEPT,
                connection ->
                        new ItemRows(connection)
                                .failed(
                                        item,
                                        Issued.Failure.BROKEN,
                                        Stored.micros(clock.instant())));
    }

    /** Ends the runs that have nothing left to make; answers how many. */
    public int close() {
        return database.ask(
                UNKEPT,
                connection -> new RunRows(connection).close(Stored.micros(clock.instant())));
    }
}
