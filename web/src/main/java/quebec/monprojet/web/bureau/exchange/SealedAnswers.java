package quebec.monprojet.web.bureau.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.exchange.AsOfToday;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.web.dossier.Readout;

/**
 * The answers of a sealed dossier, each with what holds in its place where an accepted change says
 * otherwise: nobody is to write to the address that somebody has left.
 */
final class SealedAnswers {

    private final Function<Contents, List<Readout.Block>> said;

    SealedAnswers(Function<Contents, List<Readout.Block>> said) {
        this.said = said;
    }

    /** The answers of one chapter about one person. */
    public record Chapter(String title, List<Answer> answers) {}

    /**
     * One answer.
     *
     * @param value what holds
     * @param sealed what was sealed
     * @param change since which it is no longer that; null when it still is
     */
    public record Answer(String label, String value, String sealed, @Nullable Change change) {}

    /** Where an answer stands: several in one chapter may bear the same name. */
    private record Place(String title, String label, int turn) {}

    List<Chapter> of(Contents received, List<Change> changes) {
        List<Readout.Block> sealed = said.apply(received);
        Map<Place, Answer> answers = new HashMap<>();
        read(sealed).forEach((at, row) -> answers.put(at, new Answer(at.label(), row, row, null)));
        Contents today = received;
        for (Change change : AsOfToday.counted(changes)) {
            today = change.fact().appliedTo(today);
            Map<Place, String> now = read(said.apply(today));
            answers.replaceAll(
                    (at, known) -> since(change, known, now.getOrDefault(at, known.value())));
        }
        return sealed.stream().map(block -> chapter(block, answers)).toList();
    }

    private static Answer since(Change change, Answer known, String now) {
        return now.equals(known.value())
                ? known
                : new Answer(known.label(), now, known.sealed(), change);
    }

    private static Chapter chapter(Readout.Block block, Map<Place, Answer> answers) {
        return new Chapter(block.title(), places(block).stream().map(answers::get).toList());
    }

    private static Map<Place, String> read(List<Readout.Block> blocks) {
        Map<Place, String> read = new HashMap<>();
        for (Readout.Block block : blocks) {
            List<Place> places = places(block);
            for (int row = 0; row < places.size(); row++) {
                read.put(places.get(row), block.rows().get(row).value());
            }
        }
        return read;
    }

    private static List<Place> places(Readout.Block block) {
        List<Place> places = new ArrayList<>();
        Map<String, Integer> turns = new HashMap<>();
        for (Readout.Row row : block.rows()) {
            int turn = turns.merge(row.label(), 1, Integer::sum);
            places.add(new Place(block.title(), row.label(), turn));
        }
        return places;
    }
}
