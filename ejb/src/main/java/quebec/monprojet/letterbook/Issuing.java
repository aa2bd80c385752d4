package quebec.monprojet.letterbook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.Accounts;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.Recipient;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.installation.Letterhead;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.letterbook.Issued.Failure;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/** Writes official letters, each once for its cause. */
@Stateless
@PermitAll
public class Issuing {

    private static final Actor POST = Actor.system("letterbook");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private Database database;
    @Inject private Accounts accounts;
    @Inject private Journal journal;
    @Inject private Optional<Letterhead> letterhead;
    @Inject private Clock clock;
    @Inject private Event<LetterIssued> issued;

    /** From the version that is in force now, in the caller's transaction. */
    public Issued issue(
            Cause cause, OfficialKind kind, ApplicationNumber number, Particulars particulars) {
        Instant now = Stored.micros(clock.instant());
        Optional<Template> template =
                database.ask(
                        "A template cannot be read",
                        connection -> new TemplateRows(connection).inForce(kind, now));
        return template.map(inForce -> issue(cause, inForce, number, particulars))
                .orElseGet(() -> new Issued.NotWritten(Failure.NO_TEMPLATE));
    }

    /** Likewise, from that version. */
    public Issued issue(
            Cause cause, Template template, ApplicationNumber number, Particulars particulars) {
        Optional<OfficialLetterId> written = written(cause);
        if (written.isPresent()) {
            return new Issued.Written(written.get());
        }
        if (letterhead.isEmpty()) {
            return new Issued.NotWritten(Failure.NO_LETTERHEAD);
        }
        Optional<Applicant> applicant =
                database.ask(
                        "An applicant cannot be read",
                        connection -> new ApplicantRows(connection).of(number));
        if (applicant.isEmpty()) {
            return new Issued.NotWritten(Failure.NO_APPLICATION);
        }
        Optional<Language> language =
                accounts.recipient(applicant.get().account()).map(Recipient::language);
        return language.<Issued>map(
                        spoken ->
                                new Issued.Written(
                                        write(
                                                cause,
                                                new Writing(
                                                        template,
                                                        applicant.get(),
                                                        particulars,
                                                        letterhead.get()),
                                                spoken)))
                .orElseGet(() -> new Issued.NotWritten(Failure.NO_RECIPIENT));
    }

    private Optional<OfficialLetterId> written(Cause cause) {
        return database.ask(
                "A letter cannot be read",
                connection -> new OfficialLetterRows(connection).of(cause));
    }

    /**
     * Its entry stands in the journal before its number is taken: whoever decides has written into
     * the journal already, and two who held these locks in different orders would wait for each
     * other.
     */
    private OfficialLetterId write(Cause cause, Writing writing, Language language) {
        OfficialLetterId id = new OfficialLetterId(UUID.randomUUID());
        journal.record(
                POST,
                new Act("letter.written"),
                "application:" + writing.applicant().number(),
                Map.of(
                        "letter",
                        id.toString(),
                        "kind",
                        writing.template().kind().name(),
                        "version",
                        Integer.toString(writing.template().version())));
        return database.ask(
                "An official letter cannot be written",
                connection -> {
                    OfficialLetterRows rows = new OfficialLetterRows(connection);
                    Instant now = Stored.micros(clock.instant());
                    int year = Montreal.day(now).getYear();
                    LetterNumber number = new LetterNumber(year, rows.hold(year) + 1);
                    rows.add(
                            id,
                            VerificationCode.drawn(RANDOM),
                            writing.applicant().account(),
                            cause,
                            writing.content(number, language, now));
                    issued.fire(
                            new LetterIssued(id, writing.applicant().account(), cause.isARun()));
                    return id;
                });
    }
}
