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

/** Page {@code /bureau/demande}. */
@Named
@RequestScoped
public class FilePage {

    private final ApplicationFiles files;
    private final FileHistory history;
    private final SignedIn reader;
    private final Door door;

    private @Nullable String number;
    private @Nullable ApplicationFile file;

    @Inject
    public FilePage(ApplicationFiles files, FileHistory history, SignedIn reader, Door door) {
        this.files = files;
        this.history = history;
        this.reader = reader;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected FilePage() {
        this(null, null, null, null);
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
