package quebec.monprojet.web.bureau;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.JournalFilter;
import quebec.monprojet.audit.JournalReading;
import quebec.monprojet.audit.Verdict;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.SignedIn;

/** Page {@code /bureau/journal}. Both days of the span count, in Montréal. */
@Named
@ViewScoped
public class JournalPage implements Serializable {

    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("2200-01-01T00:00:00Z");

    @Inject private JournalReading reading;
    @Inject private transient SignedIn reader;
    @Inject private transient JournalWords words;
    @Inject private transient Exports exports;
    private String act = "";
    private String actor = "";
    private String subject = "";
    private String file = "";
    private String person = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private transient @Nullable JournalEntries entries;
    private transient @Nullable Verdict verdict;

    static boolean isBound(Instant instant) {
        return instant.isAfter(EVER) && instant.isBefore(NEVER);
    }

    public JournalEntries getEntries() {
        var shown = entries;
        if (shown == null) {
            shown = new JournalEntries(reading, filter());
            entries = shown;
        }
        return shown;
    }

    public void verify() {
        verdict = reading.verify();
    }

    public void find() {
        entries = null;
        announce();
    }

    /** Somebody came by a link that names a file or a person. */
    public void arrive() {
        announce();
    }

    /** Whoever looks up one file or one person looks at them, and that is written down. */
    private void announce() {
        if (!file.isEmpty() || !person.isEmpty()) {
            reading.announceSearch(me(), filter());
        }
    }

    private Actor me() {
        return Actor.staff(reader.staff().orElseThrow().value());
    }

    public void export() throws IOException {
        JournalReading.Announced announced = reading.announceExport(me(), filter());
        Export export = exports.begin(TableFormat.CSV, "journal", words.headings());
        reading.read(filter(), announced.last(), entry -> export.row(words.cells(entry)));
        export.end(announced.count());
    }

    public boolean isFiltered() {
        return !filter().equals(new JournalFilter("", "", "", "", "", EVER, NEVER));
    }

    private JournalFilter filter() {
        return new JournalFilter(
                act,
                subject,
                actor,
                file,
                words.person(person),
                from == null ? EVER : Montreal.startOf(from),
                to == null ? NEVER : Montreal.after(to));
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    public String getAct() {
        return act;
    }

    public void setAct(@Nullable String act) {
        this.act = Objects.requireNonNullElse(act, "");
    }

    public String getActor() {
        return actor;
    }

    public void setActor(@Nullable String actor) {
        this.actor = Objects.requireNonNullElse(actor, "");
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = Objects.requireNonNullElse(subject, "");
    }

    public String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = Objects.requireNonNullElse(file, "").strip();
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = Objects.requireNonNullElse(person, "").strip();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
