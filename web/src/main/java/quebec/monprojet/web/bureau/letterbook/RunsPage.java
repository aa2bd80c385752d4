package quebec.monprojet.web.bureau.letterbook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.letterbook.LetterRun;
import quebec.monprojet.letterbook.OfficialKind;
import quebec.monprojet.letterbook.RunFilter;
import quebec.monprojet.letterbook.Runs;
import quebec.monprojet.letterbook.Template;
import quebec.monprojet.letterbook.Templates;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.selection.Status;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.look.Saying;

/** Page {@code /bureau/envois}: the runs, and the choice that begins one. */
@Named
@RequestScoped
public class RunsPage {

    static final String RUN = "/bureau/envoi?id=";

    @Inject private Runs runs;
    @Inject private Templates templates;
    @Inject private Periods periods;
    @Inject private DeskWords words;
    @Inject private SignedIn reader;
    @Inject private Saying saying;

    private @Nullable OfficialKind kind;
    private @Nullable Status status;
    private @Nullable String period;
    private @Nullable Stream stream;
    private @Nullable List<LetterRun> latest;

    public List<LetterRun> getLatest() {
        var shown = latest;
        if (shown == null) {
            shown = runs.latest();
            latest = shown;
        }
        return shown;
    }

    public boolean isActing() {
        return reader.worksOnFiles();
    }

    /** Those from which a run can write. */
    public List<SelectItem> getKinds() {
        return Arrays.stream(OfficialKind.values())
                .filter(OfficialKind::isForMany)
                .map(each -> new SelectItem(each, words.word("official", each)))
                .toList();
    }

    public List<String> getPeriods() {
        return periods.published().stream().map(each -> each.standing().number().value()).toList();
    }

    public void prepare() {
        OfficialKind chosen = kind;
        Template template = chosen == null ? null : templates.inForce(chosen).orElse(null);
        if (template == null) {
            saying.say("kind", "bureau.letters.run.kind.missing");
            return;
        }
        RunFilter filter =
                new RunFilter(status, period == null ? null : new PeriodNumber(period), stream);
        Going.to(RUN + runs.prepare(reader.staff().orElseThrow(), template, filter));
    }

    public @Nullable OfficialKind getKind() {
        return kind;
    }

    public void setKind(@Nullable OfficialKind kind) {
        this.kind = kind;
    }

    public @Nullable Status getStatus() {
        return status;
    }

    public void setStatus(@Nullable Status status) {
        this.status = status;
    }

    public @Nullable String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    public @Nullable Stream getStream() {
        return stream;
    }

    public void setStream(@Nullable Stream stream) {
        this.stream = stream;
    }
}
