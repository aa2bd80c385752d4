package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.correspondence.LetterRecord;
import quebec.monprojet.correspondence.LetterRecords;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.selection.ContestationLine;
import quebec.monprojet.selection.ContestedFiles;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.dossier.Readout;

/** Page {@code /bureau/demande}. */
@Named
@RequestScoped
public class FilePage {

    private final ApplicationFiles files;
    private final LetterRecords letters;
    private final Readout readout;
    private final SignedIn reader;
    private final Door door;
    private final ContestedFiles contested;
    private final DeskWords words;

    private @Nullable String number;
    private @Nullable ApplicationFile file;

    @Inject
    public FilePage(
            ApplicationFiles files,
            LetterRecords letters,
            Readout readout,
            SignedIn reader,
            Door door,
            ContestedFiles contested,
            DeskWords words) {
        this.files = files;
        this.letters = letters;
        this.readout = readout;
        this.reader = reader;
        this.door = door;
        this.contested = contested;
        this.words = words;
    }

    @SuppressWarnings("NullAway")
    protected FilePage() {
        this(null, null, null, null, null, null, null);
    }

    /** Opening it is written down, each time. */
    public void load() {
        if (number == null) {
            Answering.seeOther(WorklistPage.PATH);
            return;
        }
        file =
                ApplicationNumber.parse(number)
                        .flatMap(
                                known ->
                                        files.open(
                                                reader.staff().orElseThrow(), known, door.from()))
                        .orElse(null);
        if (file == null) {
            Answering.nothingHere();
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
        return file == null ? List.of() : letters.of(file.account(), file.line().number());
    }

    public List<ContestationLine> getContestations() {
        return file == null ? List.of() : contested.about(file.line().number());
    }

    /** One thing that happened to the application. */
    public record Step(Instant at, String what) {

        public Instant getAt() {
            return at;
        }

        public String getWhat() {
            return what;
        }
    }

    /** The latest first. */
    public List<Step> getTimeline() {
        var opened = file;
        if (opened == null) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        var dossier = opened.dossier();
        if (dossier != null) {
            steps.add(new Step(dossier.sealedAt(), words.step("sealed")));
        }
        steps.add(new Step(opened.receipt().receivedAt(), words.step("received")));
        steps.add(new Step(opened.receipt().recordedAt(), words.step("recorded")));
        for (LetterRecord letter : getLetters()) {
            var ended = letter.endedAt();
            String what = words.word("letter", letter.kind());
            String step = letter.state() == LetterRecord.State.DROPPED ? "dropped" : "sent";
            steps.add(
                    ended == null
                            ? new Step(letter.writtenAt(), words.step("owed", what))
                            : new Step(ended, words.step(step, what)));
        }
        steps.sort(Comparator.comparing(Step::at).reversed());
        return steps;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }
}
