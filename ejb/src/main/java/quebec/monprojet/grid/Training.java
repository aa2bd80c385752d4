package quebec.monprojet.grid;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Level of education and area of training, counted together: both points are those of one diploma,
 * the one that gives most in all. No source at hand says which diploma is looked at; one diploma
 * for both is our reading.
 */
final class Training {

    private final Clause levels;
    private final Clause areas;
    private final Map<EducationLevel, Node> level = new EnumMap<>(EducationLevel.class);
    private final Map<TrainingSection, Node> area;

    /** Levels that are worth more in some sections, under keys such as UNIV2+A. */
    private final Map<EducationLevel, Map<TrainingSection, Node>> both =
            new EnumMap<>(EducationLevel.class);

    Training(Clause levels, Clause areas) {
        this.levels = levels;
        this.areas = areas;
        this.area = areas.lines(TrainingSection.class);
        levels.nodes().forEach(this::enter);
    }

    private void enter(String key, Node node) {
        String[] parts = key.split("\\+", 2);
        EducationLevel attested = EducationLevel.valueOf(parts[0]);
        if (parts.length == 1) {
            level.put(attested, node);
        } else {
            both.computeIfAbsent(attested, l -> new EnumMap<>(TrainingSection.class))
                    .put(TrainingSection.valueOf(parts[1]), node);
        }
    }

    /** What one diploma gives; {@code best}: with the section that gives most if its is unknown. */
    private record Worth(@Nullable Node level, @Nullable Node area, int best) {

        int points() {
            return Training.points(level) + Training.points(area);
        }
    }

    List<Score> of(Person person) {
        Worth chosen = new Worth(level.get(EducationLevel.NONE), null, 0);
        int best = 0;
        for (Diploma diploma : person.diplomas()) {
            Worth worth = worth(diploma);
            best = Math.max(best, worth.best());
            if (worth.points() > chosen.points()) {
                chosen = worth;
            }
        }
        int open = Math.max(0, best - chosen.points());
        return List.of(
                Score.of(levels, chosen.level()), Score.of(areas, chosen.area()).openBy(open));
    }

    private Worth worth(Diploma diploma) {
        TrainingSection section = diploma.section();
        if (section != null) {
            return worth(diploma.level(), section);
        }
        int best =
                Arrays.stream(TrainingSection.values())
                        .mapToInt(possible -> worth(diploma.level(), possible).best())
                        .max()
                        .orElseThrow();
        return new Worth(level.get(diploma.level()), null, best);
    }

    private Worth worth(EducationLevel attested, TrainingSection section) {
        Node alone = level.get(attested);
        Node node = both.getOrDefault(attested, Map.of()).getOrDefault(section, alone);
        Node listed = area.get(section);
        return new Worth(node, listed, points(node) + points(listed));
    }

    private static int points(@Nullable Node node) {
        return node == null ? 0 : node.points();
    }
}
