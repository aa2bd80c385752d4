package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.SignedIn;

/** The places of the back office that this member may go to. */
@Named
@RequestScoped
public class DeskNavigation {

    private static final List<String> EVERYBODY =
            List.of("officer", "supervisor", "programme-manager", "auditor", "administrator");

    private final HttpServletRequest request;
    private final SignedIn reader;

    @Inject
    public DeskNavigation(HttpServletRequest request, SignedIn reader) {
        this.request = request;
        this.reader = reader;
    }

    @SuppressWarnings("NullAway")
    protected DeskNavigation() {
        this(null, null);
    }

    /** One line of the navigation; {@code current} is the value of {@code aria-current}. */
    public record Place(String path, String name, @Nullable String current) {

        public String getPath() {
            return path;
        }

        public String getName() {
            return name;
        }

        public @Nullable String getCurrent() {
            return current;
        }
    }

    public List<Place> getPlaces() {
        return Stream.of(
                        place("/bureau/demandes", "Demandes", EVERYBODY),
                        place("/bureau/ouvertures", "Ouvertures", EVERYBODY),
                        place("/bureau/equipe", "Équipe", List.of("administrator")),
                        place("/bureau/journal", "Journal", List.of("auditor", "administrator")))
                .flatMap(List::stream)
                .toList();
    }

    private List<Place> place(String path, String name, List<String> roles) {
        if (roles.stream().noneMatch(reader::has)) {
            return List.of();
        }
        boolean here = request.getRequestURI().startsWith(path);
        return List.of(new Place(path, name, here ? "page" : null));
    }
}
