package quebec.monprojet.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.FoundSheet;
import quebec.monprojet.examination.Finding;
import quebec.monprojet.examination.Line;
import quebec.monprojet.web.dossier.PointsWords;
import quebec.monprojet.web.texts.Texts;

/** What a refusal rests on, criterion by criterion, in the language of the page. */
@Named
@RequestScoped
public class FoundWords {

    @Inject private PointsWords words;
    @Inject private Texts texts;

    /**
     * One criterion.
     *
     * @param sum the points found, of those that it gives at most
     * @param answers what the answers give; empty where nothing else was found
     * @param reason why something else was, in an officer's words; null likewise
     * @param cutOff that its own was not reached; empty where it was
     */
    public record Row(
            String criterion, String sum, String answers, @Nullable String reason, String cutOff) {}

    public List<Row> rows(FoundSheet found) {
        return found.lines().stream().map(this::row).toList();
    }

    private Row row(Line line) {
        Finding found = line.finding();
        Finding otherwise = found != null && found.differs() ? found : null;
        return new Row(
                words.criterion(line.criterion()),
                texts.of("points.of", line.points(), line.clause().most()),
                otherwise == null ? "" : texts.of("decision.points.counted", otherwise.counted()),
                otherwise == null ? null : otherwise.reason(),
                line.eliminates()
                        ? texts.of("decision.points.cut-off", line.clause().cutOff())
                        : "");
    }
}
