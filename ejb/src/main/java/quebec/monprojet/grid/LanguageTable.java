package quebec.monprojet.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What results in one language give, each skill by its own table. */
final class LanguageTable<L> {

    private final Clause clause;
    private final Map<LanguageSkill, Function<L, @Nullable Node>> tables =
            new EnumMap<>(LanguageSkill.class);

    private LanguageTable(
            Clause clause, Function<Map<String, Node>, Function<L, @Nullable Node>> read) {
        this.clause = clause;
        for (LanguageSkill skill : LanguageSkill.values()) {
            Map<String, Node> lines = clause.lines(skill);
            if (!lines.isEmpty()) {
                tables.put(skill, read.apply(lines));
            }
        }
    }

    static LanguageTable<Cefr> french(Clause clause) {
        return new LanguageTable<>(
                clause,
                lines -> {
                    Map<Cefr, Node> byLevel = Clause.lines(Cefr.class, lines);
                    return byLevel::get;
                });
    }

    static LanguageTable<Benchmark> english(Clause clause) {
        return new LanguageTable<>(
                clause,
                lines -> {
                    Bands bands = Bands.of(lines.values());
                    return result -> bands.at(result.level());
                });
    }

    Score of(Map<LanguageSkill, L> results) {
        List<Node> nodes = new ArrayList<>();
        tables.forEach(
                (skill, table) -> {
                    L result = results.get(skill);
                    Node node = result == null ? null : table.apply(result);
                    if (node != null) {
                        nodes.add(node);
                    }
                });
        return Score.of(clause, nodes);
    }
}
