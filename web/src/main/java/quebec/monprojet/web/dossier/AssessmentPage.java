package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.grid.Assessment;
import quebec.monprojet.grid.GridChoice;
import quebec.monprojet.grid.SelectionGrid;
import quebec.monprojet.grid.SelectionGrids;
import quebec.monprojet.selection.SelfAssessment;
import quebec.monprojet.selection.SelfAssessments;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** The points that the answers come to, why, and what would change them. */
@Named
@RequestScoped
public class AssessmentPage {

    @Inject private Advice advice;
    @Inject private SelfAssessments assessments;
    @Inject private StandingPage standing;
    @Inject private PointsWords words;
    @Inject private Moments moments;
    @Inject private Texts texts;

    private @Nullable String version;
    private @Nullable SelfAssessment found;

    /** A change, what it would add, and whether the whole would then pass. */
    public record Way(String change, int points, boolean passes) {}

    /** Another version of the grid, and whether it is the one shown. */
    public record Version(String id, String from, String to, boolean shown) {}

    private SelfAssessment found() {
        if (found == null) {
            found = assessments.of(advice.contents(), day(), version);
        }
        return found;
    }

    /** In Montréal: that of the receipt, or the day the dossier would be presented on. */
    private LocalDate day() {
        var receipt = standing.getReceipt();
        return receipt == null ? advice.day() : Montreal.day(receipt.receivedAt());
    }

    /** Whether an answer can still change. */
    public boolean isOpen() {
        return standing.getReceipt() == null;
    }

    /** Null as long as there is nothing to count. */
    public SelfAssessment.@Nullable Counted getCounted() {
        return found() instanceof SelfAssessment.Counted counted ? counted : null;
    }

    public boolean isTooSoon() {
        return found() instanceof SelfAssessment.TooSoon;
    }

    public @Nullable Assessment getSheet() {
        var counted = getCounted();
        return counted == null ? null : counted.ways().asIs();
    }

    public List<PointsWords.Row> getRows() {
        var sheet = getSheet();
        return sheet == null ? List.of() : words.rows(sheet);
    }

    public List<String> getEliminating() {
        var sheet = getSheet();
        return sheet == null
                ? List.of()
                : sheet.eliminating().stream().map(words::criterion).toList();
    }

    public List<Way> getWays() {
        var counted = getCounted();
        return counted == null
                ? List.of()
                : counted.improvements().stream()
                        .map(
                                each ->
                                        new Way(
                                                words.change(each.change()),
                                                each.points(),
                                                each.passes()))
                        .toList();
    }

    public List<String> getLosses() {
        var counted = getCounted();
        return counted == null
                ? List.of()
                : counted.losses().stream()
                        .map(
                                loss ->
                                        texts.of(
                                                "points.loss",
                                                moments.date(loss.on()),
                                                texts.count("points.less", loss.points()),
                                                words.criterion(loss.criterion())))
                        .toList();
    }

    /** Which grid this is, and why that one. */
    public String getWhy() {
        var counted = getCounted();
        if (counted == null) {
            return "";
        }
        SelectionGrid grid = counted.grid();
        if (version != null && !counted.choice().grid().map(grid::equals).orElse(false)) {
            return texts.of("points.why.asked", grid.id());
        }
        return counted.choice() instanceof GridChoice.AfterTheLast last
                ? texts.of("points.why.after", grid.id(), moments.date(last.endedOn()))
                : texts.of("points.why.filing", grid.id(), moments.date(day()));
    }

    public List<Version> getVersions() {
        var counted = getCounted();
        return counted == null
                ? List.of()
                : SelectionGrids.all().stream()
                        .map(
                                grid ->
                                        new Version(
                                                grid.id(),
                                                moments.date(grid.from()),
                                                moments.date(grid.to()),
                                                grid.equals(counted.grid())))
                        .toList();
    }

    public @Nullable String getVersion() {
        return version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }
}
