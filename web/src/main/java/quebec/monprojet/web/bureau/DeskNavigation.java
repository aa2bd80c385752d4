package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
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

    private static final List<String> INCIDENTS =
            List.of("supervisor", "programme-manager", "auditor");

    private static final List<String> OFFICE =
            List.of("officer", "supervisor", "programme-manager", "auditor");

    private static final List<String> WATCHING = List.of("auditor", "administrator");

    private static final List<String> REHEARSING =
            List.of("programme-manager", "supervisor", "auditor", "administrator");

    private static final List<String> HANDING_OVER =
            List.of("supervisor", "auditor", "administrator");

    /** The pages of one thing, beside that of all. */
    private static final Map<String, String> BELOW =
            Map.ofEntries(
                    Map.entry("/bureau/demandes", "/bureau/demande"),
                    Map.entry("/bureau/contestations", "/bureau/contestation"),
                    Map.entry("/bureau/messages", "/bureau/message"),
                    Map.entry("/bureau/changements", "/bureau/changement"),
                    Map.entry("/bureau/acces", "/bureau/demande-acces"),
                    Map.entry("/bureau/incidents", "/bureau/incident"),
                    Map.entry("/bureau/paiements", "/bureau/remboursement"),
                    Map.entry("/bureau/modeles", "/bureau/modele"),
                    Map.entry("/bureau/envois", "/bureau/envoi"),
                    Map.entry("/bureau/certificats", "/bureau/certificat"),
                    Map.entry("/bureau/equipe", "/bureau/membre"));

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
        return new Round(reader::has, key -> texts.of(key), request.getRequestURI()).places();
    }

    /**
     * What somebody may go to, for a page that has no bean to ask.
     *
     * @param has whether they have a role
     * @param words by their key
     * @param here the path of the page that they read
     */
    public record Round(Predicate<String> has, UnaryOperator<String> words, String here) {

        public List<Place> places() {
            return Stream.of(
                            place("/bureau/demandes", "demandes", FILES),
                            place("/bureau/second-regard", "second-regard", FILES),
                            place("/bureau/papier", "papier", FILES),
                            place("/bureau/courrier", "courrier", List.of("officer", "supervisor")),
                            place("/bureau/modeles", "modeles", OFFICE),
                            place("/bureau/envois", "envois", FILES),
                            place("/bureau/contestations", "contestations", FILES),
                            place("/bureau/messages", "messages", FILES),
                            place("/bureau/changements", "changements", FILES),
                            place("/bureau/pieces-attendues", "attendues", FILES),
                            place("/bureau/paiements", "paiements", FILES),
                            place("/bureau/certificats", "certificats", FILES),
                            place("/bureau/transmissions", "transmissions", HANDING_OVER),
                            place("/bureau/acces", "acces", FILES),
                            place("/bureau/incidents", "incidents", INCIDENTS),
                            place("/bureau/tableau", "tableau", OFFICE),
                            place("/bureau/ouvertures", "ouvertures", EVERYBODY),
                            place(
                                    "/bureau/annulations",
                                    "annulations",
                                    List.of("programme-manager", "auditor")),
                            place("/bureau/ordre", "ordre", OFFICE),
                            place("/bureau/conservation", "conservation", EVERYBODY),
                            place("/bureau/repetitions", "repetitions", REHEARSING),
                            place("/bureau/equipe", "equipe", List.of("administrator")),
                            place("/bureau/verification", "verification", List.of("auditor")),
                            place(
                                    "/bureau/equipes-de-travail",
                                    "equipes-de-travail",
                                    List.of("supervisor", "administrator")),
                            place("/bureau/journal", "journal", WATCHING),
                            place("/bureau/exploitation", "exploitation", WATCHING))
                    .flatMap(List::stream)
                    .toList();
        }

        private List<Place> place(String path, String key, List<String> roles) {
            if (roles.stream().noneMatch(has)) {
                return List.of();
            }
            return List.of(
                    new Place(
                            path,
                            words.apply("bureau.place." + key),
                            words.apply("bureau.place." + key + ".purpose"),
                            current(path)));
        }

        /** The page itself, or one that it leads to. */
        private @Nullable String current(String path) {
            if (here.equals(path)) {
                return "page";
            }
            return here.startsWith(path + "/") || here.equals(BELOW.get(path)) ? "true" : null;
        }
    }
}
