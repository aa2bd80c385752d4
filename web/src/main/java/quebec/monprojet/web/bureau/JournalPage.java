package quebec.monprojet.web.bureau;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
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
    @Inject private transient Clock clock;
    private String act = "";
    private String actor = "";
    private String subject = "";
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
    }

    public void export() throws IOException {
        reading.announceExport(Actor.staff(reader.staff().orElseThrow().value()), filter());
        String name = "journal-" + Montreal.day(clock.instant()) + ".csv";
        try (var sheet = Sheet.download(FacesContext.getCurrentInstance(), name)) {
            sheet.row(words.headings());
            reading.read(filter(), entry -> sheet.row(words.cells(entry)));
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    public boolean isFiltered() {
        return !filter().equals(new JournalFilter("", "", "", EVER, NEVER));
    }

    private JournalFilter filter() {
        return new JournalFilter(
                act,
                subject,
                actor,
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
