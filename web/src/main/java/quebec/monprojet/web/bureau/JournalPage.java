package quebec.monprojet.web.bureau;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.audit.Broken;
import quebec.monprojet.audit.Intact;
import quebec.monprojet.audit.JournalReading;
import quebec.monprojet.audit.Verdict;

/** Page {@code /bureau/journal}. */
@Named
@ViewScoped
public class JournalPage implements Serializable {

    @Inject private transient JournalReading reading;
    @Nullable private LocalDate from;
    @Nullable private LocalDate to;
    @Nullable private transient JournalEntries entries;
    @Nullable private transient Verdict verdict;

    public JournalEntries getEntries() {
        var shown = entries;
        if (shown == null) {
            shown = new JournalEntries(reading, from, to);
            entries = shown;
        }
        return shown;
    }

    public void verify() {
        verdict = reading.verify();
    }

    public void narrow() {
        entries = null;
    }

    public boolean isIntact() {
        return verdict instanceof Intact;
    }

    public String getVerdict() {
        if (verdict instanceof Intact intact) {
            return "La chaîne tient : "
                    + intact.size()
                    + " inscriptions. Empreinte de la dernière : "
                    + intact.head();
        }
        if (verdict instanceof Broken broken) {
            return "La chaîne est rompue à l’inscription " + broken.number() + " : " + why(broken);
        }
        return "";
    }

    private static String why(Broken broken) {
        return switch (broken.fault()) {
            case CHANGED -> "son contenu n’est plus celui qui a été inscrit.";
            case NOT_LINKED -> "elle ne suit pas celle qui la précède.";
            case MISSING -> "elle manque.";
            case ADDED -> "elle se trouve après la fin connue du journal.";
        };
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
