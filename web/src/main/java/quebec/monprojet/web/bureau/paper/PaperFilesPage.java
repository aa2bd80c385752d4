package quebec.monprojet.web.bureau.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.assisted.PaperFile;
import quebec.monprojet.assisted.PaperFiles;
import quebec.monprojet.web.SignedIn;

/** Page {@code /bureau/papier}: what came on paper, the earliest arrival first. */
@Named
@RequestScoped
public class PaperFilesPage {

    @Inject private PaperFiles files;
    @Inject private SignedIn reader;

    private @Nullable List<PaperFile> all;

    public List<PaperFile> getAll() {
        if (all == null) {
            all = files.all();
        }
        return all;
    }

    /** Whoever only checks reads. */
    public boolean isActing() {
        return reader.has("officer") || reader.has("supervisor");
    }
}
