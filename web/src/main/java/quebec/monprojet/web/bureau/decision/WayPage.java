package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import quebec.monprojet.decision.DecisionRules;
import quebec.monprojet.decision.RulesInForce;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.bureau.DeskWords;

/**
 * Page {@code /bureau/cheminement}: the table of allowed moves, as the portal itself goes by it,
 * and the rules that hold today.
 */
@Named
@RequestScoped
public class WayPage {

    @Inject private DecisionRules rules;
    @Inject private DeskWords desk;
    @Inject private Clock clock;

    /** One move in words. */
    public record Row(String move, String mover, String from, String to, String condition) {}

    public List<Row> getMoves() {
        return Arrays.stream(Move.values())
                .map(
                        move ->
                                new Row(
                                        desk.word("move", move),
                                        desk.word("mover", move.mover()),
                                        all(move.from()),
                                        all(move.to()),
                                        desk.word("move.condition", move)))
                .toList();
    }

    private String all(Set<Status> statuses) {
        return statuses.stream()
                .sorted()
                .map(status -> desk.word("status", status))
                .collect(Collectors.joining(", "));
    }

    /** Those for an application that was received today, and decided about today. */
    public RulesInForce getRules() {
        LocalDate today = Montreal.day(clock.instant());
        return rules.on(today, today);
    }
}
