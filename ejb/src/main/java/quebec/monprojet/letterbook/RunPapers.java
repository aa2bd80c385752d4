package quebec.monprojet.letterbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.installation.Letterhead;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.paper.Bundle;
import quebec.monprojet.schema.Database;

/** What people read of a run's letters: three before it starts, all of them once they are made. */
@Stateless
@RolesAllowed({"officer", "supervisor", "auditor"})
public class RunPapers {

    /** Letters of one file to print. */
    public static final int A_CHUNK = 50;

    private static final int SAMPLES = 3;
    private static final LetterNumber NONE = new LetterNumber(2000, 1);
    private static final String UNREADABLE = "The letters of a run cannot be read";

    @Inject private Database database;
    @Inject private Accounts accounts;
    @Inject private Concerned concerned;
    @Inject private LetterPapers papers;
    @Inject private MailingAddresses addresses;
    @Inject private Journal journal;
    @Inject private Optional<Letterhead> letterhead;
    @Inject private Clock clock;

    /**
     * The first three as they would be written now: of whom it was started for, once it was;
     * looking at them is written down.
     */
    public List<LetterContent> samples(StaffId by, RunId id) {
        Instant now = clock.instant();
        List<LetterContent> samples =
                database.ask(
                        UNREADABLE,
                        connection -> {
                            Optional<LetterRun> run = new RunRows(connection).of(id);
                            return run.isEmpty() ? List.of() : samples(run.get(), connection, now);
                        });
        if (!samples.isEmpty()) {
            record(by, "run.sampled", id, samples.size());
            samples.forEach(
                    sample ->
                            record(
                                    by,
                                    "run.sampled",
                                    sample.application(),
                                    Map.of("run", id.toString())));
        }
        return samples;
    }

    private List<LetterContent> samples(LetterRun run, Connection connection, Instant now)
            throws SQLException {
        Template template = new TemplateRows(connection).version(run);
        ApplicantRows rows = new ApplicantRows(connection);
        List<Applicant> first =
                run.startedAt() == null
                        ? rows.first(run.filter(), A_CHUNK)
                        : rows.entered(run, A_CHUNK);
        return first.stream()
                .filter(each -> concerned.holds(run.kind(), each.number()))
                .limit(SAMPLES)
                .map(each -> sample(template, each, now))
                .toList();
    }

    private LetterContent sample(Template template, Applicant applicant, Instant now) {
        Language language =
                accounts.recipient(applicant.account())
                        .map(Recipient::language)
                        .orElse(Language.FR);
        return new Writing(template, applicant, Particulars.NONE, letterhead.orElse(null))
                .content(NONE, language, now);
    }

    /**
     * So many of its letters as one file to print, each on sheets of its own and with where it is
     * posted in the window of its envelope; empty when there are none. Whoever opens it has read
     * them: it is written down.
     *
     * @param part from one on
     */
    @RolesAllowed({"officer", "supervisor"})
    public Optional<byte[]> print(StaffId by, RunId id, int part) {
        List<OfficialLetter> letters =
                database.ask(
                        UNREADABLE,
                        connection -> {
                            OfficialLetterRows rows = new OfficialLetterRows(connection);
                            List<OfficialLetter> made = new ArrayList<>();
                            for (OfficialLetterId letter :
                                    new ItemRows(connection)
                                            .letters(id, (part - 1) * A_CHUNK, A_CHUNK)) {
                                rows.of(letter).ifPresent(made::add);
                            }
                            return made;
                        });
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        byte[] file = Bundle.of(letters.stream().map(this::sheets).toList());
        record(by, "run.printed", id, letters.size());
        letters.forEach(
                letter ->
                        record(
                                by,
                                "run.printed",
                                letter.content().application(),
                                Map.of(
                                        "run", id.toString(),
                                        "number", letter.number().value(),
                                        "account", letter.account().toString())));
        return Optional.of(file);
    }

    private byte[] sheets(OfficialLetter letter) {
        return Bundle.evened(papers.posted(letter, addresses.of(letter)));
    }

    /** Whoever looks for all about a file, or a person, finds who read what was written to them. */
    private void record(
            StaffId by, String act, ApplicationNumber application, Map<String, String> facts) {
        journal.record(Actor.staff(by.value()), new Act(act), "application:" + application, facts);
    }

    private void record(StaffId by, String act, RunId run, int letters) {
        journal.record(
                Actor.staff(by.value()),
                new Act(act),
                "run:" + run,
                Map.of("letters", Integer.toString(letters)));
    }
}
