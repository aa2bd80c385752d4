package quebec.monprojet.web.bureau;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.selection.ApplicationFilter;
import quebec.monprojet.selection.Worklist;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;

/** Page {@code /bureau/demandes}. */
@Named
@ViewScoped
public class WorklistPage implements Serializable {

    static final String PATH = "/bureau/demandes";

    @Inject private Worklist worklist;
    @Inject private Search search;
    @Inject private transient WorkLines standing;
    @Inject private transient Periods periods;
    @Inject private transient SignedIn reader;
    @Inject private transient DeskWords words;
    @Inject private transient Clock clock;

    private ApplicationFilter filter = ApplicationFilter.ALL;

    /** What is on the screen is read again rather than kept in a session. */
    private transient @Nullable ApplicationLines lines;

    @PostConstruct
    void start() {
        filter = search.filter();
    }

    /** Remembers what was asked and shows the page anew: reloading or coming back asks it again. */
    public void find() {
        PrimeFaces.current().multiViewState().clearAll();
        Going.to(PATH);
    }

    public void forget() {
        search.forget();
        find();
    }

    /** The lines of this very page's filter, as a file that is written while it is read. */
    public void export() throws IOException {
        worklist.announceExport(reader.staff().orElseThrow(), filter);
        String name = "demandes-" + Montreal.day(clock.instant()) + ".csv";
        try (var sheet = Sheet.download(FacesContext.getCurrentInstance(), name)) {
            sheet.row(words.headings());
            worklist.read(filter, line -> sheet.row(words.cells(line)));
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    public ApplicationLines getLines() {
        var shown = lines;
        if (shown == null) {
            shown = new ApplicationLines(worklist, standing, filter);
            lines = shown;
        }
        return shown;
    }

    public boolean isFiltered() {
        return !filter.equals(ApplicationFilter.ALL);
    }

    /** Whether more was asked than the fields that are always there. */
    public boolean isNarrowed() {
        return !filter.equals(ApplicationFilter.of(filter.number(), filter.name()));
    }

    public List<String> getPeriods() {
        return periods.published().stream().map(period -> period.number().value()).toList();
    }
}
