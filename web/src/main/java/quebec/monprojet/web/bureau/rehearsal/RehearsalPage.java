package quebec.monprojet.web.bureau.rehearsal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.rehearsal.Outcome;
import quebec.monprojet.rehearsal.Reason;
import quebec.monprojet.rehearsal.RehearsalFile;
import quebec.monprojet.rehearsal.RehearsalFiles;
import quebec.monprojet.web.headers.PublicAddress;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/repetitions/dossier}: how to run one rehearsal, and what came of it. */
@Named
@RequestScoped
public class RehearsalPage {

    private final HttpServletRequest request;
    private final RehearsalFiles files;
    private final PublicAddress address;
    private final Texts texts;
    private final Instant now;
    private @Nullable RehearsalFile file;

    @Inject
    public RehearsalPage(
            HttpServletRequest request,
            RehearsalFiles files,
            PublicAddress address,
            Texts texts,
            Clock clock) {
        this.request = request;
        this.files = files;
        this.address = address;
        this.texts = texts;
        this.now = clock.instant();
    }

    @SuppressWarnings("NullAway")
    protected RehearsalPage() {
        this(null, null, null, null, Clock.systemUTC());
    }

    static String pathOf(PeriodNumber rehearsal) {
        return "/bureau/repetitions/dossier?numero=" + rehearsal;
    }

    private Optional<RehearsalFile> file() {
        if (file == null) {
            file =
                    Optional.ofNullable(request.getParameter("numero"))
                            .flatMap(PeriodNumber::parse)
                            .filter(PeriodNumber::rehearsal)
                            .flatMap(files::of)
                            .orElse(null);
        }
        return Optional.ofNullable(file);
    }

    public boolean isKnown() {
        return file().isPresent();
    }

    public RehearsalFile getFile() {
        return file().orElseThrow();
    }

    public boolean isJudged() {
        return getFile().outcome() != null;
    }

    public String getLook() {
        return Stage.of(getFile().rehearsal(), now).look();
    }

    public String getStage() {
        return texts.of(Stage.of(getFile().rehearsal(), now).text());
    }

    /** What operations run, on the machine that drives the crowd. */
    public String getCommand() {
        return String.join(
                " ",
                "java -jar bin/rehearsal.jar",
                "--portal " + address.of(""),
                "--period " + getFile().rehearsal().number(),
                "--tickets " + getFile().tickets(),
                "--token-file " + getFile().token());
    }

    /** Why it is red, in words. */
    public List<String> getReasons() {
        Outcome outcome = getFile().outcome();
        return outcome == null ? List.of() : outcome.reasons().stream().map(this::said).toList();
    }

    private String said(Reason reason) {
        return texts.of(
                "rehearsal.reason." + reason.why().key(),
                Moments.number(reason.count(), texts.getLocale()));
    }

    /** One line of the result. */
    public record Figure(String name, String value) {}

    public List<Figure> getFigures() {
        Outcome outcome = getFile().outcome();
        return outcome == null
                ? List.of()
                : outcome.figures().entrySet().stream().map(this::figure).toList();
    }

    private Figure figure(Map.Entry<String, Long> figure) {
        String number = Moments.number(figure.getValue(), texts.getLocale());
        return new Figure(
                texts.of("rehearsal.figure." + figure.getKey()),
                figure.getKey().endsWith("Millis") ? texts.of("rehearsal.millis", number) : number);
    }
}
