package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.grid.Assessment;
import quebec.monprojet.grid.GridChoice;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.selection.SelfAssessment;
import quebec.monprojet.selection.SelfAssessments;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.dossier.PointsWords;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** On the file's page: what the sealed answers come to on the grid, line by line. */
@Named
@RequestScoped
public class FilePoints {

    @Inject private FilePage page;
    @Inject private SelfAssessments assessments;
    @Inject private PointsWords words;
    @Inject private Moments moments;
    @Inject private Texts texts;

    private @Nullable SelfAssessment found;

    private Optional<SelfAssessment.Counted> counted() {
        if (found == null) {
            found = count();
        }
        return found instanceof SelfAssessment.Counted counted
                ? Optional.of(counted)
                : Optional.empty();
    }

    private SelfAssessment count() {
        ApplicationFile file = page.getFile();
        SealedDossier sealed = file == null ? null : file.dossier();
        if (file == null || sealed == null) {
            return new SelfAssessment.TooSoon();
        }
        LocalDate filed = Montreal.day(file.receipt().receivedAt());
        return assessments.of(sealed.contents(), filed, null);
    }

    /** Null when the dossier can't be read or no grid is known. */
    public @Nullable Assessment getSheet() {
        return counted().map(counted -> counted.ways().asIs()).orElse(null);
    }

    public List<PointsWords.Row> getRows() {
        return counted().map(counted -> words.rows(counted.ways().asIs())).orElse(List.of());
    }

    /** Which version of the grid this is, and why that one. */
    public String getWhy() {
        return counted().map(this::why).orElse("");
    }

    private String why(SelfAssessment.Counted counted) {
        String grid = counted.grid().id();
        if (counted.choice() instanceof GridChoice.WhilePending pending) {
            return texts.of("bureau.points.pending", grid, pending.onFiling().id());
        }
        return counted.choice() instanceof GridChoice.AfterTheLast last
                ? texts.of("bureau.points.after", grid, moments.date(last.endedOn()))
                : texts.of("bureau.points.filing", grid);
    }
}
