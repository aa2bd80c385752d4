package quebec.monprojet.web.dossier;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import quebec.monprojet.grid.Assessment;
import quebec.monprojet.grid.Change;
import quebec.monprojet.grid.Criterion;
import quebec.monprojet.grid.Node;
import quebec.monprojet.grid.Score;
import quebec.monprojet.web.texts.Texts;

/** The selection grid in words: what gave which points, and what would change them. */
@RequestScoped
public class PointsWords {

    private static final String RANGE = "([0-9]+)-([0-9]+)";
    private static final String FROM = "[0-9]+\\+";

    @Inject private Texts texts;

    /**
     * One criterion.
     *
     * @param clause its number in the grid
     * @param basis the lines of the grid that gave the points
     * @param notes why a line is not certain, in French
     */
    public record Row(
            String criterion,
            String clause,
            String basis,
            int points,
            int most,
            int open,
            String certainty,
            String notes,
            boolean eliminates) {}

    public List<Row> rows(Assessment assessment) {
        return assessment.scores().stream().map(this::row).toList();
    }

    private Row row(Score score) {
        return new Row(
                criterion(score.criterion()),
                score.criterion().clause(),
                sentence(basis(score)),
                score.points(),
                score.clause().most(),
                score.open(),
                score.certainty().name(),
                notes(score),
                score.eliminates());
    }

    public String criterion(Criterion criterion) {
        return texts.of("points.criterion." + criterion.name());
    }

    private String basis(Score score) {
        if (score.nodes().isEmpty()) {
            return texts.of("points.nothing");
        }
        Map<String, Long> lines =
                score.nodes().stream()
                        .map(node -> line(score.criterion(), node.key()))
                        .collect(groupingBy(line -> line, LinkedHashMap::new, counting()));
        return score.criterion() == Criterion.CHILDREN
                ? lines.entrySet().stream()
                        .map(each -> children(each.getValue(), each.getKey()))
                        .collect(Collectors.joining(", "))
                : String.join(", ", lines.keySet());
    }

    private String children(long number, String age) {
        return texts.of("points.children.aged", texts.count("points.children", number), age);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String notes(Score score) {
        return score.nodes().stream()
                .map(Node::note)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String line(Criterion criterion, String key) {
        return switch (criterion) {
            case EDUCATION_LEVEL, SPOUSE_EDUCATION_LEVEL -> level(key);
            case AREA_OF_TRAINING, SPOUSE_AREA_OF_TRAINING -> texts.of("dossier.section.said", key);
            case EXPERIENCE -> measure("points.months", key);
            case AGE, SPOUSE_AGE, CHILDREN -> measure("points.years", key);
            case FRENCH, SPOUSE_FRENCH, ENGLISH -> skill(key);
            default -> texts.of("points.line." + key);
        };
    }

    /** Such as {@code UNIV2}, or {@code SEC_VOCATIONAL+A} where the section changes its points. */
    private String level(String key) {
        String[] parts = key.split("\\+", 2);
        String level = texts.of("dossier.level." + parts[0]);
        return parts.length == 1
                ? level
                : level + ", " + texts.of("dossier.section.said", parts[1]);
    }

    /** Such as {@code LISTENING.C1} or {@code READING.5-12}. */
    private String skill(String key) {
        String[] parts = key.split("\\.", 2);
        return texts.of("dossier.skill." + parts[0]) + " " + band(parts[1]);
    }

    /** Such as {@code 36-47} or {@code 48+} months. */
    private String measure(String unit, String key) {
        return key.matches(FROM)
                ? texts.of(unit + ".from", key.substring(0, key.length() - 1))
                : texts.of(unit, band(key));
    }

    private String band(String key) {
        return key.matches(RANGE)
                ? key.replaceFirst(RANGE, texts.of("points.band", "$1", "$2"))
                : key;
    }

    public String change(Change change) {
        if (change instanceof Change.French french) {
            return texts.of(
                    french.criterion().isSpouses()
                            ? "points.change.spouse"
                            : "points.change.french",
                    texts.of("dossier.skill." + french.skill()),
                    french.to().name());
        } else if (change instanceof Change.English english) {
            return texts.of(
                    "points.change.english",
                    texts.of("dossier.skill." + english.skill()),
                    english.to().level());
        } else if (change instanceof Change.MoreExperience more) {
            return texts.count("points.change.experience", more.months());
        } else if (change instanceof Change.SectionKnown section) {
            return texts.of(
                    section.criterion().isSpouses()
                            ? "points.change.section.spouse"
                            : "points.change.section");
        }
        return texts.of(
                change instanceof Change.Offer ? "points.change.offer" : "points.change.funds");
    }
}
