package quebec.monprojet.correspondence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.assisted.Folder;
import quebec.monprojet.assisted.Folders;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.paper.Bundle;
import quebec.monprojet.paper.TaggedPdf;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/** The letters to those who filed on paper: printed in a batch, posted, and written down once. */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class PrintQueue {

    /** Letters of one batch. */
    public static final int MOST = 50;

    private static final String UNREADABLE = "The letters to print cannot be read";

    @Inject private Database database;
    @Inject private Drafts drafts;
    @Inject private Folders folders;
    @Inject private Enclosures enclosures;
    @Inject private Posting posting;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** The next batch of this member, those that set a term first: nobody else is printing it. */
    public List<LetterToPost> next(StaffId by) {
        return waitingFor(by).stream().map(this::shown).toList();
    }

    /** What other members have printed and not noted as posted. */
    public List<LetterToPost> elsewhere(StaffId by) {
        return database
                .ask(UNREADABLE, connection -> new PrintRows(connection).waitingElsewhere(by, MOST))
                .stream()
                .map(this::shown)
                .toList();
    }

    private LetterToPost shown(PrintRows.Waiting each) {
        return new LetterToPost(
                each.letter().id(),
                each.letter().kind(),
                each.since(),
                folders.of(each.letter().account()).orElse(null),
                each.printing());
    }

    /** One that somebody else has printed, because it went astray: this member prints it again. */
    public void takeOver(StaffId by, LetterId letter) {
        database.change(
                "A letter cannot be taken over",
                connection -> new PrintRows(connection).printAgain(letter, by, now()));
        record(by, "letters.taken-over", 1);
    }

    /**
     * Those of them that have something to say, each with what goes along, as one file; empty when
     * none has, or somebody else has them all in hand. What has nothing to say any more is dropped.
     * Whoever opens it has read what they say of people: it is written down.
     */
    public Optional<byte[]> batch(StaffId by, Collection<LetterId> wanted) {
        List<byte[]> envelopes = new ArrayList<>();
        List<Letter> printed = new ArrayList<>();
        for (PrintRows.Waiting each : waitingFor(by)) {
            if (wanted.contains(each.letter().id()) && posting.print(each.letter().id(), by)) {
                envelope(each.letter())
                        .ifPresent(
                                envelope -> {
                                    envelopes.add(envelope);
                                    printed.add(each.letter());
                                });
            }
        }
        if (envelopes.isEmpty()) {
            return Optional.empty();
        }
        record(by, "letters.printed", envelopes.size());
        printed.forEach(letter -> recordReading(by, letter));
        return Optional.of(Bundle.of(envelopes));
    }

    private Optional<Folder> folder(Letter letter) {
        return letter.kind() == LetterKind.PAPER_MOVED
                ? folders.former(letter.account(), UUID.fromString(letter.subject()))
                : folders.of(letter.account());
    }

    private Optional<byte[]> envelope(Letter letter) {
        posting.beginTheTerm(letter, Montreal.day(clock.instant()));
        Draft draft = drafts.of(letter);
        Folder folder = folder(letter).orElse(null);
        if (draft instanceof Draft.Dropped dropped) {
            posting.drop(letter, dropped);
            return Optional.empty();
        }
        if (folder == null || !(draft instanceof Draft.Ready ready)) {
            return Optional.empty();
        }
        Words words = new Words(ready.text().language()).posted();
        byte[] sheet =
                TaggedPdf.of(
                        new PostSheet(
                                        ready.text(),
                                        folder,
                                        OfficeAddress.configured(),
                                        words,
                                        clock.instant())
                                .html());
        return Optional.of(
                Enclosures.envelope(sheet, enclosures.of(letter, ready), folder.reference()));
    }

    /**
     * They are in the post since that day. Only whoever printed them says so, and no earlier day
     * than they were printed. Whoever says it again changes nothing.
     *
     * @param on in Montréal
     * @return how many are posted now
     */
    public int posted(StaffId by, Collection<LetterId> letters, LocalDate on) {
        int posted = 0;
        for (PrintRows.Waiting each : waitingFor(by)) {
            Printing printing = each.printing();
            if (letters.contains(each.letter().id())
                    && printing != null
                    && printing.allowsPostingOn(on, by)
                    && posting.post(each.letter(), by, on)) {
                posted++;
            }
        }
        if (posted > 0) {
            record(by, "letters.posted", posted);
        }
        return posted;
    }

    private List<PrintRows.Waiting> waitingFor(StaffId by) {
        return database.ask(
                UNREADABLE, connection -> new PrintRows(connection).waitingFor(by, MOST));
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }

    private void record(StaffId by, String act, int count) {
        journal.record(
                Actor.staff(by.value()),
                new Act(act),
                "letters",
                Map.of("count", Integer.toString(count)));
    }

    /** Each person is told who read what is written to them. */
    private void recordReading(StaffId by, Letter letter) {
        journal.record(
                Actor.staff(by.value()),
                new Act("letter.printed"),
                "account:" + letter.account().value(),
                Map.of("letter", letter.id().toString(), "kind", letter.kind().name()));
    }
}
