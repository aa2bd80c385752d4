package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.selection.ContestationLine;
import quebec.monprojet.selection.ContestedFiles;

/** Page {@code /bureau/contestations}. */
@Named
@RequestScoped
public class ContestationsPage {

    static final String PATH = "/bureau/contestations";

    private final ContestedFiles files;
    private @Nullable List<ContestationLine> lines;

    @Inject
    public ContestationsPage(ContestedFiles files) {
        this.files = files;
    }

    @SuppressWarnings("NullAway")
    protected ContestationsPage() {
        this(null);
    }

    public List<ContestationLine> getLines() {
        var shown = lines;
        if (shown == null) {
            shown = files.all();
            lines = shown;
        }
        return shown;
    }
}
