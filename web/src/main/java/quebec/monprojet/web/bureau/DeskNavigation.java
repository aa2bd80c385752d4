package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.texts.Texts;

/** The places of the back office that this member may go to. */
@Named
@RequestScoped
public class DeskNavigation {

    private static final List<String> EVERYBODY =
            List.of("officer", "supervisor", "programme-manager", "auditor", "administrator");

    /** Whoever works on persons' files, or checks how they were worked on. */
    private static final List<String> FILES = List.of("officer", "supervisor", "auditor");

    private static final String FILE = "/bureau/demande";

    private final HttpServletRequest request;
    private final SignedIn reader;
    private final Texts texts;

    @Inject
    public DeskNavigation(HttpServletRequest request, SignedIn reader, Texts texts) {
        this.request = request;
        this.reader = reader;
        this.texts = texts;
    }

    @SuppressWarnings("NullAway")
    protected DeskNavigation() {
        this(null, null, null);
    }

    /**
     * One line of the navigation, and one card of the first page.
     *
     * @param current the value of {@code aria-current}
     */
    public record Place(String path, String name, String purpose, @Nullable String current) {}

    public List<Place> getPlaces() {
        return Stream.of(
                        place("/bureau/demandes", "demandes", FILES),
                        place("/bureau/contestations", "contestations", FILES),
                        place("/bureau/ouvertures", "ouvertures", EVERYBODY),
                        place("/bureau/equipe", "equipe", List.of("administrator")),
                        place("/bureau/journal", "journal", List.of("auditor", "administrator")))
                .flatMap(List::stream)
                .toList();
    }

    private List<Place> place(String path, String key, List<String> roles) {
        if (roles.stream().noneMatch(reader::has)) {
            return List.of();
        }
        boolean here = isHere(path) || (path.equals("/bureau/demandes") && isHere(FILE));
        return List.of(
                new Place(
                        path,
                        texts.of("bureau.place." + key),
                        texts.of("bureau.place." + key + ".purpose"),
                        here ? "page" : null));
    }

    private boolean isHere(String path) {
        return request.getRequestURI().equals(path);
    }
}
