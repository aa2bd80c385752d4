package quebec.monprojet.web.bureau.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.OpeningFiles;
import quebec.monprojet.opening.OpeningLine;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodStanding;
import quebec.monprojet.opening.State;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.state.StateName;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/ouvertures}: every decision with its state. */
@Named
@RequestScoped
public class OpeningsPage {

    private final OpeningFiles files;
    private final SignedIn reader;
    private final Texts texts;
    private final Instant now;
    private @Nullable List<Line> lines;

    @Inject
    public OpeningsPage(OpeningFiles files, SignedIn reader, Texts texts, Clock clock) {
        this.files = files;
        this.reader = reader;
        this.texts = texts;
        this.now = clock.instant();
    }

    @SuppressWarnings("NullAway")
    protected OpeningsPage() {
        this(null, null, null, Clock.systemUTC());
    }

    /**
     * One decision; {@code cap} and {@code taken} are null where nothing is counted. PrimeFaces
     * sorts by properties only: these have getters.
     */
    public record Line(
            String decision,
            String period,
            String path,
            boolean capped,
            @Nullable Integer cap,
            @Nullable Integer taken,
            Instant opensAt,
            @Nullable Instant closesAt,
            String state,
            String stateName) {

        public String getDecision() {
            return decision;
        }

        public String getPeriod() {
            return period;
        }

        public @Nullable Integer getCap() {
            return cap;
        }

        public Instant getOpensAt() {
            return opensAt;
        }

        public String getStateName() {
            return stateName;
        }
    }

    public List<Line> getLines() {
        List<Line> read = lines;
        if (read == null) {
            read = files.all().stream().map(this::line).toList();
            lines = read;
        }
        return read;
    }

    public boolean isDrafting() {
        return reader.has("programme-manager");
    }

    private Line line(OpeningLine opening) {
        State state = opening.stateAt(now);
        PeriodStanding standing = opening.standing();
        boolean capped = opening.kind() == PeriodKind.CAPPED;
        return new Line(
                opening.decisionNumber(),
                opening.period().value(),
                OpeningDesk.pathOf(opening.decisionNumber()),
                capped,
                capped ? opening.cap() : null,
                standing == null ? null : standing.taken(),
                opening.opensAt(),
                opening.closesAt(),
                StateName.of(state),
                texts.of("opening.state.name." + state));
    }
}
