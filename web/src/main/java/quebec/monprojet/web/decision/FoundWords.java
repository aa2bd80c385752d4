package quebec.monprojet.web.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.FoundSheet;
import quebec.monprojet.examination.Finding;
import quebec.monprojet.examination.Line;
import quebec.monprojet.web.texts.Words;

/** What a refusal rests on, criterion by criterion. */
@Named
@ApplicationScoped
public class FoundWords {

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

    public List<Row> rows(FoundSheet found, Words words) {
        return found.lines().stream().map(line -> row(line, words)).toList();
    }

    private static Row row(Line line, Words words) {
        Finding found = line.finding();
        Finding otherwise = found != null && found.differs() ? found : null;
        return new Row(
                words.get("points.criterion." + line.criterion()),
                words.of("points.of", line.points(), line.clause().most()),
                otherwise == null ? "" : words.of("decision.points.counted", otherwise.counted()),
                otherwise == null ? null : otherwise.reason(),
                line.eliminates()
                        ? words.of("decision.points.cut-off", line.clause().cutOff())
                        : "");
    }
}
