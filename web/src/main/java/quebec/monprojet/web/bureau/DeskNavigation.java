package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final List<String> ACTING =
            List.of("officer", "supervisor", "programme-manager", "administrator");

    /** Places whose purpose is another for whoever changes nothing there. */
    private static final Set<String> TOLD_TO_READERS =
            Set.of(
                    "second-regard",
                    "papier",
                    "modeles",
                    "envois",
                    "contestations",
                    "messages",
                    "changements",
                    "certificats",
                    "acces",
                    "incidents",
                    "annulations",
                    "repetitions",
                    "exploitation");

    private static final List<String> INCIDENTS =
            List.of("supervisor", "programme-manager", "auditor");

    private static final List<String> OFFICE =
            List.of("officer", "supervisor", "programme-manager", "auditor");

    private static final List<String> WATCHING = List.of("auditor", "administrator");

    private static final List<String> REHEARSING =
            List.of("programme-manager", "supervisor", "auditor", "administrator");

    private static final List<String> HANDING_OVER =
            List.of("supervisor", "auditor", "administrator");

    private static final List<String> WORKING = List.of("officer", "supervisor");

    private static final List<String> CANCELLING = List.of("programme-manager", "auditor");

    private static final List<String> AUDITING = List.of("auditor");

    private static final List<String> ADMINISTERING = List.of("administrator");

    private static final List<String> TEAMING = List.of("supervisor", "administrator");

    /** Pages that a place leads to and that do not lie below its path. */
    private static final Map<String, Set<String>> BELOW =
            Map.ofEntries(
                    Map.entry(
                            "/bureau/demandes",
                            Set.of(
                                    "/bureau/demande",
                                    "/bureau/documents",
                                    "/bureau/piece",
                                    "/bureau/lettres",
                                    "/bureau/versement",
                                    "/bureau/decision/etape",
                                    "/bureau/decision/lettre",
                                    "/bureau/decision/motifs",
                                    "/bureau/decision/reprise")),
                    Map.entry(
                            "/bureau/second-regard",
                            Set.of("/bureau/decision/relecture", "/bureau/cheminement")),
                    Map.entry("/bureau/contestations", Set.of("/bureau/contestation")),
                    Map.entry("/bureau/messages", Set.of("/bureau/message")),
                    Map.entry("/bureau/changements", Set.of("/bureau/changement")),
                    Map.entry("/bureau/acces", Set.of("/bureau/demande-acces")),
                    Map.entry("/bureau/incidents", Set.of("/bureau/incident")),
                    Map.entry("/bureau/paiements", Set.of("/bureau/remboursement")),
                    Map.entry(
                            "/bureau/modeles",
                            Set.of("/bureau/modele", "/bureau/modele-redaction")),
                    Map.entry("/bureau/envois", Set.of("/bureau/envoi")),
                    Map.entry("/bureau/certificats", Set.of("/bureau/certificat")),
                    Map.entry("/bureau/equipe", Set.of("/bureau/membre")));

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

    /**
     * Places that belong together.
     *
     * @param key names it on the page; no two have the same
     */
    public record Group(String key, String name, List<Place> places) {}

    public List<Group> getGroups() {
        return new Round(reader::has, key -> texts.of(key), request.getRequestURI()).groups();
    }

    /** A place before it is known who reads: its words' key, and the roles that may go there. */
    private record Entry(String path, String key, List<String> roles) {}

    /**
     * What somebody may go to, for a page that has no bean to ask.
     *
     * @param has whether they have a role
     * @param words by their key
     * @param here the path of the page that they read
     */
    public record Round(Predicate<String> has, UnaryOperator<String> words, String here) {

        /** Without those of which they may go to none. */
        public List<Group> groups() {
            return Stream.of(
                            group(
                                    "files",
                                    new Entry("/bureau/demandes", "demandes", FILES),
                                    new Entry("/bureau/second-regard", "second-regard", FILES),
                                    new Entry("/bureau/pieces-attendues", "attendues", FILES),
                                    new Entry("/bureau/changements", "changements", FILES),
                                    new Entry("/bureau/paiements", "paiements", FILES),
                                    new Entry("/bureau/certificats", "certificats", FILES)),
                            group(
                                    "persons",
                                    new Entry("/bureau/messages", "messages", FILES),
                                    new Entry("/bureau/contestations", "contestations", FILES),
                                    new Entry("/bureau/acces", "acces", FILES)),
                            group(
                                    "letters",
                                    new Entry("/bureau/papier", "papier", FILES),
                                    new Entry("/bureau/courrier", "courrier", WORKING),
                                    new Entry("/bureau/modeles", "modeles", OFFICE),
                                    new Entry("/bureau/envois", "envois", FILES)),
                            group(
                                    "programme",
                                    new Entry("/bureau/tableau", "tableau", OFFICE),
                                    new Entry("/bureau/ouvertures", "ouvertures", EVERYBODY),
                                    new Entry("/bureau/annulations", "annulations", CANCELLING),
                                    new Entry("/bureau/ordre", "ordre", OFFICE),
                                    new Entry("/bureau/repetitions", "repetitions", REHEARSING)),
                            group(
                                    "watch",
                                    new Entry("/bureau/verification", "verification", AUDITING),
                                    new Entry("/bureau/journal", "journal", WATCHING),
                                    new Entry("/bureau/incidents", "incidents", INCIDENTS),
                                    new Entry("/bureau/conservation", "conservation", EVERYBODY),
                                    new Entry(
                                            "/bureau/transmissions", "transmissions", HANDING_OVER),
                                    new Entry("/bureau/exploitation", "exploitation", WATCHING),
                                    new Entry("/bureau/equipe", "equipe", ADMINISTERING),
                                    new Entry(
                                            "/bureau/equipes-de-travail",
                                            "equipes-de-travail",
                                            TEAMING)))
                    .filter(group -> !group.places().isEmpty())
                    .toList();
        }

        private Group group(String key, Entry... entries) {
            return new Group(
                    key,
                    words.apply("bureau.group." + key),
                    Stream.of(entries)
                            .filter(entry -> entry.roles().stream().anyMatch(has))
                            .map(this::place)
                            .toList());
        }

        private Place place(Entry entry) {
            String key = "bureau.place." + entry.key();
            return new Place(
                    entry.path(),
                    words.apply(key),
                    words.apply(key + purpose(entry.key())),
                    current(entry.path()));
        }

        /** Whoever only checks is told what there is to read, and of no act. */
        private String purpose(String key) {
            return TOLD_TO_READERS.contains(key) && ACTING.stream().noneMatch(has)
                    ? ".purpose.read"
                    : ".purpose";
        }

        /** The page itself, or one that it leads to. */
        private @Nullable String current(String path) {
            if (here.equals(path)) {
                return "page";
            }
            boolean below =
                    here.startsWith(path + "/")
                            || BELOW.getOrDefault(path, Set.of()).contains(here);
            return below ? "true" : null;
        }
    }
}
