package quebec.monprojet.web.bureau.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.figures.Dashboard;
import quebec.monprojet.figures.Figures;
import quebec.monprojet.figures.Slice;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.processing.Clauses;
import quebec.monprojet.web.processing.ForecastWords;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/tableau}. What is asked for stands in the address: it names nobody. */
@Named
@RequestScoped
public class FiguresPage {

    @Inject private Dashboard dashboard;
    @Inject private Periods periods;
    @Inject private SignedIn reader;
    @Inject private Texts texts;
    @Inject private Clauses clauses;
    @Inject private HttpServletRequest request;

    private Slice slice = Slice.ALL;
    private @Nullable Figures figures;
    private List<Panel> panels = List.of();

    @PostConstruct
    void look() {
        slice = Asked.slice(request);
        figures = dashboard.see(reader.staff().orElseThrow(), slice).orElse(null);
        if (figures != null) {
            panels = new Panels(texts.words(), clauses.in(Language.FR)).of(figures);
        }
    }

    public @Nullable Figures getFigures() {
        return figures;
    }

    public List<Panel> getPanels() {
        return panels;
    }

    public Slice getSlice() {
        return slice;
    }

    public String getForecast() {
        Figures shown = figures;
        return shown == null
                ? ""
                : new ForecastWords(texts.words(), "bureau.figures.forecast.").of(shown.forecast());
    }

    /** The question again, to be added to an address. */
    public String getAsked() {
        return Asked.query(slice);
    }

    public String said(Object cell) {
        return Panel.said(cell);
    }

    public List<String> getPeriods() {
        return periods.published().stream().map(period -> period.number().value()).toList();
    }

    public List<Stream> getStreams() {
        return Arrays.asList(Stream.values());
    }
}
