package quebec.monprojet.correspondence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.assisted.Folder;
import quebec.monprojet.assisted.Folders;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.paper.TaggedPdf;
import quebec.monprojet.schema.Database;

/** The letters to those who filed on paper: printed in a batch, posted, and written down once. */
@Stateless
@RolesAllowed({"officer", "supervisor"})
public class PrintQueue {

    /** Letters of one batch. */
    public static final int MOST = 50;

    @Inject private Database database;
    @Inject private Drafts drafts;
    @Inject private Folders folders;
    @Inject private Enclosures enclosures;
    @Inject private Posting posting;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** The next batch, the longest waiting first. */
    public List<LetterToPost> next() {
        return waiting().stream()
                .map(
                        each ->
                                new LetterToPost(
                                        each.letter().id(),
                                        each.letter().kind(),
                                        each.since(),
                                        folders.of(each.letter().account()).orElse(null)))
                .toList();
    }

    /**
     * Those of them that have something to say, each with what goes along, as one file; empty when
     * none has. Whoever opens it has read what they say of people: it is written down.
     */
    public Optional<byte[]> batch(StaffId by, Collection<LetterId> wanted) {
        List<byte[]> sheets = new ArrayList<>();
        for (PrintRows.Waiting each : waiting()) {
            if (wanted.contains(each.letter().id())) {
                sheets.addAll(sheets(each.letter()));
            }
        }
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        record(by, "letters.printed", sheets.size());
        return Optional.of(Enclosures.together(sheets));
    }

    private List<byte[]> sheets(Letter letter) {
        Folder folder = folders.of(letter.account()).orElse(null);
        if (folder == null || !(drafts.of(letter) instanceof Draft.Ready ready)) {
            return List.of();
        }
        List<byte[]> sheets = new ArrayList<>();
        Words words = new Words(ready.text().language());
        sheets.add(
                TaggedPdf.of(new PostSheet(ready.text(), folder, words, clock.instant()).html()));
        sheets.addAll(enclosures.of(letter, ready));
        return sheets;
    }

    /**
     * They are in the post since that day. What had nothing to say any more is dropped. Whoever
     * says it again changes nothing.
     *
     * @param on in Montréal
     * @return how many are posted now
     */
    public int posted(StaffId by, Collection<LetterId> letters, LocalDate on) {
        int posted = 0;
        for (PrintRows.Waiting each : waiting()) {
            if (letters.contains(each.letter().id())) {
                posted += posting.post(each.letter(), by, on) ? 1 : 0;
            }
        }
        if (posted > 0) {
            record(by, "letters.posted", posted);
        }
        return posted;
    }

    private List<PrintRows.Waiting> waiting() {
        return database.ask(
                "The letters to print cannot be read",
                connection -> new PrintRows(connection).waiting(MOST));
    }

    private void record(StaffId by, String act, int count) {
        journal.record(
                Actor.staff(by.value()),
                new Act(act),
                "letters",
                Map.of("count", Integer.toString(count)));
    }
}
