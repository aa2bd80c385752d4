package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.correspondence.LetterRecord;
import quebec.monprojet.correspondence.LetterRecords;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.selection.ContestationLine;
import quebec.monprojet.selection.ContestedFiles;

/** What was written about an application, each asked for once while a page is shown. */
@RequestScoped
public class FileRecords {

    @Inject private LetterRecords letters;
    @Inject private ContestedFiles contested;

    private @Nullable List<LetterRecord> written;
    private @Nullable List<ContestationLine> contestations;

    /** One request shows one file. */
    public List<LetterRecord> letters(ApplicationFile file) {
        var shown = written;
        if (shown == null) {
            shown = letters.of(file.account(), file.line().number());
            written = shown;
        }
        return shown;
    }

    public List<ContestationLine> contestations(ApplicationFile file) {
        var shown = contestations;
        if (shown == null) {
            shown = contested.about(file.line().number());
            contestations = shown;
        }
        return shown;
    }
}
