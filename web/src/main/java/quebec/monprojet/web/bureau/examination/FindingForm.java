package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Reason;
import quebec.monprojet.examination.Appraisal;
import quebec.monprojet.examination.Appraising;
import quebec.monprojet.examination.Findings;
import quebec.monprojet.grid.Criterion;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.bureau.FilePage;
import quebec.monprojet.web.bureau.People;
import quebec.monprojet.web.dossier.PointsWords;
import quebec.monprojet.web.look.Faults;
import quebec.monprojet.web.texts.Texts;

/**
 * What an officer finds under a criterion, on the points sheet. Each line of it is a form of its
 * own in the browser's eyes: the button says which, and only that one is read.
 */
@Named
@RequestScoped
public class FindingForm {

    private static final String NONE = "";

    @Inject private FilePage page;
    @Inject private Findings findings;
    @Inject private PointsWords words;
    @Inject private DeskWords desk;
    @Inject private People people;
    @Inject private Texts texts;
    @Inject private HttpServletRequest request;

    private @Nullable Criterion wrong;
    private String fault = NONE;

    /** What the button beside a criterion says, on a form that was sent. */
    public void find() {
        if (page.isActing()) {
            criterion(request.getParameter("find")).ifPresent(this::find);
        }
    }

    private static Optional<Criterion> criterion(@Nullable String name) {
        return Arrays.stream(Criterion.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private void find(Criterion criterion) {
        Integer points = whole(typed("points", criterion));
        String said = typed("reason", criterion);
        Optional<Reason> reason = Reason.read(said);
        Integer seen = whole(typed("seen", criterion));
        if (points == null || seen == null) {
            say(criterion, "points");
        } else if (!said.isBlank() && reason.isEmpty()) {
            say(criterion, "reason", Reason.SHORTEST, Reason.LONGEST);
        } else {
            var appraisal = new Appraisal(page.me(), criterion, points, reason.orElse(null), seen);
            answer(criterion, findings.appraise(page.number(), appraisal));
        }
    }

    private void answer(Criterion criterion, Appraising appraising) {
        if (appraising instanceof Appraising.Found) {
            page.again("#" + criterion);
        } else if (appraising instanceof Appraising.OutOfRange range) {
            say(criterion, "range", range.most());
        } else if (appraising instanceof Appraising.ReasonMissing missing) {
            say(criterion, "why", missing.counted());
        } else if (appraising instanceof Appraising.Overtaken first) {
            var latest = first.latest();
            say(criterion, "overtaken", latest == null ? "" : people.name(latest.by()));
        } else if (appraising instanceof Appraising.NotHeld held) {
            var holder = held.holder();
            say(criterion, holder == null ? "unheld" : "held", people.name(holder));
        } else if (appraising instanceof Appraising.NotNow now) {
            say(criterion, "not-now", desk.word("status", now.status()));
        } else {
            say(criterion, "no-sheet");
        }
    }

    private void say(Criterion criterion, String what, Object... arguments) {
        wrong = criterion;
        fault = texts.of("bureau.exam.wrong." + what, arguments);
        Faults.say("points-" + criterion, words.criterion(criterion) + "\u00a0: " + fault);
    }

    private String typed(String field, Criterion criterion) {
        return Objects.requireNonNullElse(request.getParameter(field + "." + criterion), NONE);
    }

    private static @Nullable Integer whole(String typed) {
        return typed.strip().matches("[0-9]{1,3}") ? Integer.valueOf(typed.strip()) : null;
    }

    /** What is wrong at this criterion; empty for nothing. */
    public String fault(Criterion criterion) {
        return criterion == wrong ? fault : NONE;
    }

    /** What the field holds: what was typed and is wrong, or what counts. */
    public String points(PointsPane.Row row) {
        return row.criterion() == wrong
                ? typed("points", row.criterion())
                : Integer.toString(row.line().points());
    }

    public String reason(PointsPane.Row row) {
        return row.criterion() == wrong ? typed("reason", row.criterion()) : NONE;
    }
}
