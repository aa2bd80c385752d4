package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.ChangeKind;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.exchange.Noted;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /dossier/changement}: what changed, and what became of what was declared. */
@Named
@RequestScoped
public class ChangesPage {

    static final String PATH = "/dossier/changement";

    @Inject private Changes changes;
    @Inject private Own own;
    @Inject private ChangeWords words;
    @Inject private FamilyToday family;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;

    private @Nullable List<Line> lines;

    /** What may be declared, and where. */
    public record Door(String href, String label, String help) {}

    /** One declaration and what became of it. */
    public record Line(
            Change change, String title, List<ChangeWords.Row> rows, String state, String kind) {}

    /** What was declared and answered is read for ever, also once the application was given up. */
    public void load() {
        own.open();
    }

    /** What to prepare for what was declared last; empty while nothing was. */
    public String getLatest() {
        return getLines().stream()
                .map(Line::change)
                .max(Comparator.comparing(Change::declaredAt))
                .map(change -> texts.of(ChangeWords.key(change.kind()) + ".evidence"))
                .orElse("");
    }

    /** None once the application was given up. */
    public List<Door> getDoors() {
        return own.application().filter(OwnApplication::isWithdrawn).isPresent()
                ? List.of()
                : doors();
    }

    private List<Door> doors() {
        return List.of(
                door("naissance", ChangeKind.CHILD),
                family.isCouple()
                        ? door("separation", ChangeKind.UNION_ENDED)
                        : door("union", ChangeKind.UNION),
                door("adresse", ChangeKind.MOVED),
                door("passeport", ChangeKind.PASSPORT),
                new Door(
                        MessagesPage.PATH,
                        texts.of("exchange.change.other"),
                        texts.of("exchange.change.other.help")));
    }

    private Door door(String path, ChangeKind kind) {
        return new Door(
                PATH + "-" + path, words.title(kind), texts.of(ChangeWords.key(kind) + ".help"));
    }

    public List<Line> getLines() {
        var shown = lines;
        if (shown == null) {
            shown =
                    own
                            .application()
                            .map(application -> changes.of(own.account(), application.number()))
                            .orElse(List.of())
                            .stream()
                            .map(this::line)
                            .toList();
            lines = shown;
        }
        return shown;
    }

    private Line line(Change change) {
        Noted noted = change.noted();
        String state = noted == null ? "waiting" : noted.outcome().name().toLowerCase(Locale.ROOT);
        return new Line(
                change,
                words.title(change.kind()),
                words.rows(change.fact()),
                texts.of("exchange.change.state." + state),
                noted == null ? "info" : change.isAccepted() ? "done" : "warning");
    }

    /** Whether a declaration has just been written down. */
    public boolean isDone() {
        return "oui".equals(request.getParameter("fait"));
    }
}
