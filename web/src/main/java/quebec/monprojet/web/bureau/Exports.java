package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.texts.Texts;

/** Begins the files that lists leave in; each is named after its list and the day. */
@RequestScoped
public class Exports {

    private final Texts texts;
    private final Clock clock;

    @Inject
    public Exports(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected Exports() {
        this(new Texts(), Clock.systemUTC());
    }

    /**
     * The answer to this request, with its headings.
     *
     * @param name of letters, digits and hyphens
     */
    public Export begin(
            TableFormat format, HttpServletResponse response, String name, List<String> headings)
            throws IOException {
        String dated = name + "-" + Montreal.day(clock.instant());
        Export export = new Export(format.download(response, dated), texts.words());
        export.headings(headings);
        return export;
    }

    /** Likewise of a page, which answers with nothing else. */
    public Export begin(TableFormat format, String name, List<String> headings) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.responseComplete();
        return begin(
                format,
                (HttpServletResponse) faces.getExternalContext().getResponse(),
                name,
                headings);
    }
}
