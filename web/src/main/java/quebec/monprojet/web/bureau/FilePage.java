package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.correspondence.LetterRecord;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.selection.ContestationLine;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.dossier.Readout;

/** Page {@code /bureau/demande}. */
@Named
@RequestScoped
public class FilePage {

    private final ApplicationFiles files;
    private final FileHistory history;
    private final Readout readout;
    private final SignedIn reader;
    private final Door door;

    private @Nullable String number;
    private @Nullable ApplicationFile file;

    @Inject
    public FilePage(
            ApplicationFiles files,
            FileHistory history,
            Readout readout,
            SignedIn reader,
            Door door) {
        this.files = files;
        this.history = history;
        this.readout = readout;
        this.reader = reader;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected FilePage() {
        this(null, null, null, null, null);
    }

    /** Opening it is written down, each time. */
    public void load() {
        if (number == null) {
            Going.to(WorklistPage.PATH);
            return;
        }
        var reading = reader.staff().orElseThrow();
        file =
                ApplicationNumber.parse(number)
                        .flatMap(known -> files.open(reading, known, door.from()))
                        .orElse(null);
        if (file == null) {
            Going.nowhere();
        }
    }

    public @Nullable ApplicationFile getFile() {
        return file;
    }

    /** What the person answered; nothing when the dossier is not the one received. */
    public List<Readout.Block> getBlocks() {
        var opened = file == null ? null : file.dossier();
        return opened == null ? List.of() : readout.toOfficers(opened.contents());
    }

    public List<LetterRecord> getLetters() {
        return file == null ? List.of() : history.letters(file);
    }

    public List<ContestationLine> getContestations() {
        return file == null ? List.of() : history.contestations(file);
    }

    public List<FileHistory.Step> getTimeline() {
        return file == null ? List.of() : history.steps(file);
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }
}
