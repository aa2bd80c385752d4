package quebec.monprojet.web.bureau.letterbook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.letterbook.Issued;
import quebec.monprojet.letterbook.LetterContent;
import quebec.monprojet.letterbook.LetterRun;
import quebec.monprojet.letterbook.Progress;
import quebec.monprojet.letterbook.RunId;
import quebec.monprojet.letterbook.RunPapers;
import quebec.monprojet.letterbook.RunState;
import quebec.monprojet.letterbook.Running;
import quebec.monprojet.letterbook.Runs;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.look.Saying;

/** Page {@code /bureau/envoi}: one run, from the choice to the last letter. */
@Named
@RequestScoped
public class RunPage {

    private static final int SOME = 50;

    @Inject private Runs runs;
    @Inject private RunPapers papers;
    @Inject private SignedIn reader;
    @Inject private Saying saying;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    private @Nullable String id;
    private @Nullable LetterRun run;
    private @Nullable Progress progress;
    private Runs.@Nullable Reach reach;
    private @Nullable List<LetterContent> samples;

    /** Known before the form is read, which carries it on. */
    @PostConstruct
    void start() {
        id = request.getParameter("id");
        run = id == null ? null : RunId.parse(id).flatMap(runs::of).orElse(null);
    }

    public void load() {
        if (run == null) {
            Going.nowhere();
        }
    }

    public @Nullable LetterRun getRun() {
        return run;
    }

    public @Nullable String getId() {
        return id;
    }

    public @Nullable Progress getProgress() {
        var known = run;
        if (progress == null && known != null) {
            progress = runs.progress(known.id());
        }
        return progress;
    }

    /** Null while nothing was made in the last minute. */
    public @Nullable Instant getExpectedEnd() {
        Progress now = getProgress();
        return now == null || run == null || run.state() != RunState.RUNNING
                ? null
                : now.expectedEnd(clock.instant());
    }

    /** How many failed for one reason. */
    public record Failing(Issued.Failure why, int letters) {}

    public List<Failing> getFailures() {
        Progress now = getProgress();
        return now == null
                ? List.of()
                : now.failures().entrySet().stream()
                        .map(each -> new Failing(each.getKey(), each.getValue()))
                        .toList();
    }

    /** Some of the applications whose letter failed. */
    public List<String> getFailed() {
        return run == null ? List.of() : runs.failed(run.id());
    }

    /** Whom it reaches and leaves out, before anybody is written to. */
    public Runs.Reach getReach() {
        var known = run;
        if (reach == null && known != null) {
            reach = runs.reach(known);
        }
        return reach == null ? new Runs.Reach(List.of(), List.of()) : reach;
    }

    /** As many of a list as a page has room for. */
    public List<String> some(List<String> numbers) {
        return numbers.subList(0, Math.min(numbers.size(), SOME));
    }

    /** Three letters as they would be, before anybody is written to. */
    public List<LetterContent> getSamples() {
        var known = run;
        if (samples == null) {
            samples = known != null && isBefore() ? papers.samples(me(), known.id()) : List.of();
        }
        return samples;
    }

    /** Whether nobody was written to yet. */
    public boolean isBefore() {
        return run != null && (run.state() == RunState.PREPARED || run.state() == RunState.STARTED);
    }

    /** The files to print, by their numbers from one on. */
    public List<Integer> getParts() {
        Progress now = getProgress();
        int made = now == null ? 0 : now.made();
        int parts = (made + RunPapers.A_CHUNK - 1) / RunPapers.A_CHUNK;
        return IntStream.rangeClosed(1, parts).boxed().toList();
    }

    public boolean isActing() {
        return reader.worksOnFiles();
    }

    /** Whether the reader may confirm what somebody else started. */
    public boolean isConfirmable() {
        return run != null
                && isActing()
                && run.state() == RunState.STARTED
                && !me().equals(run.startedBy());
    }

    public void begin() {
        act(runs::start, "run-started");
    }

    public void confirm() {
        act(runs::confirm, "run-confirmed");
    }

    public void pause() {
        act(runs::pause, "run-paused");
    }

    public void resume() {
        act(runs::resume, "run-resumed");
    }

    public void cancel() {
        act(runs::cancel, "run-cancelled");
    }

    public void retry() {
        act(runs::retry, "run-retried");
    }

    private void act(BiFunction<StaffId, RunId, Running> act, String done) {
        var known = run;
        if (known == null) {
            Going.nowhere();
            return;
        }
        Running came = act.apply(me(), known.id());
        switch (came) {
            case DONE -> Going.to(Done.after(done, RunsPage.RUN + known.id()));
            case AWAITS_ANOTHER -> Going.to(Done.after("run-awaits", RunsPage.RUN + known.id()));
            default -> saying.say(null, "bureau.letters.run." + came);
        }
    }

    private StaffId me() {
        return reader.staff().orElseThrow();
    }
}
