package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quebec.monprojet.correspondence.LetterRecord;
import quebec.monprojet.correspondence.LetterRecords;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.selection.ContestationLine;
import quebec.monprojet.selection.ContestedFiles;

/** What happened to an application, from what every feature remembers of it. */
@RequestScoped
public class FileHistory {

    private final LetterRecords letters;
    private final ContestedFiles contested;
    private final DeskWords words;

    @Inject
    public FileHistory(LetterRecords letters, ContestedFiles contested, DeskWords words) {
        this.letters = letters;
        this.contested = contested;
        this.words = words;
    }

    @SuppressWarnings("NullAway")
    protected FileHistory() {
        this(null, null, null);
    }

    /** One thing that happened. */
    public record Step(Instant at, String what) {}

    List<LetterRecord> letters(ApplicationFile file) {
        return letters.of(file.account(), file.line().number());
    }

    List<ContestationLine> contestations(ApplicationFile file) {
        return contested.about(file.line().number());
    }

    /** The latest first. */
    List<Step> steps(ApplicationFile file) {
        List<Step> steps = new ArrayList<>();
        var dossier = file.dossier();
        if (dossier != null) {
            steps.add(new Step(dossier.sealedAt(), words.step("sealed")));
        }
        steps.add(new Step(file.receipt().receivedAt(), words.step("received")));
        steps.add(new Step(file.receipt().recordedAt(), words.step("recorded")));
        contestations(file)
                .forEach(line -> steps.add(new Step(line.writtenAt(), words.step("contested"))));
        letters(file).forEach(letter -> steps.add(step(letter)));
        steps.sort(Comparator.comparing(Step::at).reversed());
        return steps;
    }

    private Step step(LetterRecord letter) {
        var ended = letter.endedAt();
        String what = words.word("letter", letter.kind());
        if (ended == null) {
            return new Step(letter.writtenAt(), words.step("owed", what));
        }
        boolean dropped = letter.state() == LetterRecord.State.DROPPED;
        return new Step(ended, words.step(dropped ? "dropped" : "sent", what));
    }
}
