package quebec.monprojet.web.bureau.rehearsal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.Rehearsal;
import quebec.monprojet.rehearsal.Plan;
import quebec.monprojet.rehearsal.Preparing;
import quebec.monprojet.rehearsal.RehearsalFiles;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.bureau.Typed;
import quebec.monprojet.web.look.Faults;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/repetitions}: every rehearsal with its verdict, and the next one. */
@Named
@RequestScoped
public class RehearsalsPage {

    private final RehearsalFiles files;
    private final Preparing preparing;
    private final SignedIn reader;
    private final Texts texts;
    private final Instant now;

    private String crowd = "42000";
    private String cap = "2800";
    private String minutes = "5";

    @Inject
    public RehearsalsPage(
            RehearsalFiles files, Preparing preparing, SignedIn reader, Texts texts, Clock clock) {
        this.files = files;
        this.preparing = preparing;
        this.reader = reader;
        this.texts = texts;
        this.now = clock.instant();
    }

    @SuppressWarnings("NullAway")
    protected RehearsalsPage() {
        this(null, null, null, null, Clock.systemUTC());
    }

    /** One rehearsal in the list. */
    public record Line(Rehearsal rehearsal, String path, String look, String stage) {}

    public List<Line> getLines() {
        return files.all().stream().map(this::line).toList();
    }

    private Line line(Rehearsal rehearsal) {
        Stage stage = Stage.of(rehearsal, now);
        return new Line(
                rehearsal,
                RehearsalPage.pathOf(rehearsal.number()),
                stage.look(),
                texts.of(stage.text()));
    }

    /** Whether this member may prepare one. */
    public boolean isPreparing() {
        return reader.has("programme-manager") || reader.has("administrator");
    }

    public void prepare() {
        var prepared =
                preparing.prepare(
                        reader.staff().orElseThrow(),
                        new Plan(
                                Typed.number(crowd),
                                Typed.number(cap),
                                Duration.ofMinutes(Typed.number(minutes))));
        if (prepared instanceof Preparing.Prepared.Done done) {
            Going.to(Done.after("rehearsal-prepared", RehearsalPage.pathOf(done.number())));
        } else if (prepared instanceof Preparing.Prepared.AtFault atFault) {
            atFault.faults().stream().sorted().forEach(this::say);
        }
    }

    private void say(Plan.Fault fault) {
        String field =
                switch (fault) {
                    case CROWD -> "crowd";
                    case CAP -> "cap";
                    case TOO_SOON, TOO_LATE -> "minutes";
                };
        Faults.say(field, texts.of("rehearsal.fault." + fault));
    }

    public String getCrowd() {
        return crowd;
    }

    public void setCrowd(@Nullable String crowd) {
        this.crowd = crowd == null ? "" : crowd;
    }

    public String getCap() {
        return cap;
    }

    public void setCap(@Nullable String cap) {
        this.cap = cap == null ? "" : cap;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes == null ? "" : minutes;
    }
}
