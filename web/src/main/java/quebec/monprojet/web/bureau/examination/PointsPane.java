package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.examination.Examinations;
import quebec.monprojet.examination.Examined;
import quebec.monprojet.examination.Findings;
import quebec.monprojet.examination.Line;
import quebec.monprojet.examination.Proof;
import quebec.monprojet.grid.Criterion;
import quebec.monprojet.grid.GridChoice;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.bureau.FilePage;
import quebec.monprojet.web.bureau.documents.Backing;
import quebec.monprojet.web.bureau.documents.Backings;
import quebec.monprojet.web.dossier.PointsWords;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** The points sheet beside the answers: each point with its clause, its basis and its documents. */
@Named
@RequestScoped
public class PointsPane {

    @Inject private FilePage page;
    @Inject private FileHead head;
    @Inject private Examinations examinations;
    @Inject private Backings backings;
    @Inject private PointsWords words;
    @Inject private Moments moments;
    @Inject private Texts texts;

    private final Once<Examined> sheet = new Once<>(() -> examinations.of(page.number()));
    private @Nullable List<Row> rows;

    /**
     * One criterion.
     *
     * @param counted what the machine made of the answers, in words
     * @param documents that back it
     */
    public record Row(Line line, PointsWords.Row counted, List<Backing> documents) {

        public Criterion criterion() {
            return line.criterion();
        }
    }

    /** Null when the dossier can't be read or no grid is known. */
    public @Nullable Examined getSheet() {
        return sheet().orElse(null);
    }

    private Optional<Examined> sheet() {
        return page.getFile() == null ? Optional.empty() : sheet.get();
    }

    public List<Row> getRows() {
        var shown = rows;
        if (shown == null) {
            shown = sheet().map(this::rows).orElse(List.of());
            rows = shown;
        }
        return shown;
    }

    private List<Row> rows(Examined sheet) {
        List<PointsWords.Row> counted = words.rows(sheet.counted());
        List<Row> shown = new ArrayList<>();
        for (int place = 0; place < counted.size(); place++) {
            Line line = sheet.lines().get(place);
            shown.add(new Row(line, counted.get(place), documents(line.criterion())));
        }
        return shown;
    }

    private List<Backing> documents(Criterion criterion) {
        ApplicationFile file = page.getFile();
        SealedDossier sealed = file == null ? null : file.dossier();
        return sealed == null
                ? List.of()
                : backings.folder(sealed.seal().dossier()).stream()
                        .flatMap(folder -> Proof.of(criterion, folder.checklist()).stream())
                        .map(requirement -> backings.of(sealed, requirement))
                        .toList();
    }

    /** Whether whoever looks may find something now: they hold the file, and it is examined. */
    public boolean isOpen() {
        return page.isActing() && head.isMine() && isExamined();
    }

    /** Whether it stands where somebody finds something. */
    public boolean isExamined() {
        CaseStanding standing = head.getStanding();
        return standing != null && Findings.areOpenAt(standing.status());
    }

    /** What its points come to so far, in one word. */
    public String getOutcome() {
        Examined sheet = getSheet();
        if (sheet == null) {
            return "";
        }
        String how = sheet.passes() ? "passes" : "fails";
        return texts.of("bureau.exam." + how + (sheet.complete() ? "" : ".so-far"));
    }

    /** The criteria whose cut-off is not met. */
    public List<String> getEliminating() {
        return sheet().map(Examined::eliminating).orElse(List.of()).stream()
                .map(words::criterion)
                .toList();
    }

    /** Which version of the grid this is, and why that one. */
    public String getWhy() {
        return sheet().map(this::why).orElse("");
    }

    private String why(Examined sheet) {
        if (sheet.choice() instanceof GridChoice.WhilePending pending) {
            return texts.of("bureau.points.pending", sheet.grid(), pending.onFiling().id());
        }
        return sheet.choice() instanceof GridChoice.AfterTheLast last
                ? texts.of("bureau.points.after", sheet.grid(), moments.date(last.endedOn()))
                : texts.of("bureau.points.filing", sheet.grid());
    }
}
