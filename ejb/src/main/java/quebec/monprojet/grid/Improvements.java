package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which single changes would add points to an assessment. */
public final class Improvements {

    private final SelectionGrid grid;
    private final Candidate candidate;
    private final LocalDate filedOn;
    private final Assessment now;

    private Improvements(SelectionGrid grid, Candidate candidate, LocalDate filedOn) {
        this.grid = grid;
        this.candidate = candidate;
        this.filedOn = filedOn;
        this.now = grid.assess(candidate, filedOn);
    }

    /** Those that add most first; in the order of the grid where they add the same. */
    public static List<Improvement> of(SelectionGrid grid, Candidate candidate, LocalDate filedOn) {
        return new Improvements(grid, candidate, filedOn).all();
    }

    private List<Improvement> all() {
        List<Improvement> found = new ArrayList<>();
        now.scores().stream()
                .filter(score -> score.open() > 0)
                .map(score -> adding(new Change.SectionKnown(score.criterion()), score.open()))
                .forEach(found::add);
        experience().forEach(found::add);
        Languages spoken = candidate.principal().languages();
        for (LanguageSkill skill : LanguageSkill.values()) {
            french(Criterion.FRENCH, skill, spoken.french()).forEach(found::add);
            english(skill, spoken.english()).forEach(found::add);
        }
        Person spouse = candidate.spouse();
        if (spouse != null) {
            for (LanguageSkill skill : LanguageSkill.values()) {
                french(Criterion.SPOUSE_FRENCH, skill, spouse.languages().french())
                        .forEach(found::add);
            }
        }
        offer().forEach(found::add);
        funds().forEach(found::add);
        found.sort(
                Comparator.comparing(Improvement::points)
                        .reversed()
                        .thenComparing(improvement -> improvement.change().criterion()));
        return List.copyOf(found);
    }

    private Stream<Improvement> experience() {
        Person principal = candidate.principal();
        int months = Experience.months(principal, filedOn);
        int points = now.score(Criterion.EXPERIENCE).points();
        return grid.rules(filedOn).experience().better(principal, filedOn).stream()
                .map(
                        band ->
                                adding(
                                        new Change.MoreExperience(band.from() - months),
                                        band.node().points() - points));
    }

    private Stream<Improvement> french(
            Criterion criterion, LanguageSkill skill, Map<LanguageSkill, Cefr> results) {
        Map<Cefr, Node> lines = Clause.lines(Cefr.class, clause(criterion).lines(skill));
        Cefr reached = results.get(skill);
        int points = points(reached == null ? null : lines.get(reached));
        return Stream.of(Cefr.values())
                .filter(level -> reached == null || level.compareTo(reached) > 0)
                .filter(level -> points(lines.get(level)) > points)
                .limit(1)
                .map(
                        level ->
                                adding(
                                        new Change.French(criterion, skill, level),
                                        points(lines.get(level)) - points));
    }

    private Stream<Improvement> english(
            LanguageSkill skill, Map<LanguageSkill, Benchmark> results) {
        Bands bands = Bands.of(clause(Criterion.ENGLISH).lines(skill).values());
        Benchmark reached = results.get(skill);
        int level = reached == null ? 0 : reached.level();
        int points = points(bands.at(level));
        return bands.better(level).stream()
                .map(
                        band ->
                                adding(
                                        new Change.English(skill, new Benchmark(band.from())),
                                        band.node().points() - points));
    }

    private Stream<Improvement> offer() {
        if (candidate.principal().ties().offer() != null) {
            return Stream.empty();
        }
        return clause(Criterion.JOB_OFFER).nodes().values().stream()
                .map(Node::points)
                .filter(points -> points > 0)
                .min(Comparator.naturalOrder())
                .map(points -> adding(new Change.Offer(), points))
                .stream();
    }

    private Stream<Improvement> funds() {
        return candidate.fundsSigned()
                ? Stream.empty()
                : Stream.of(
                        adding(
                                new Change.FundsSigned(),
                                clause(Criterion.FINANCIAL_SELF_SUFFICIENCY).most()));
    }

    private Improvement adding(Change change, int points) {
        return new Improvement(change, points, now.passesWith(change.criterion(), points));
    }

    private Clause clause(Criterion criterion) {
        return grid.rules(filedOn).of(criterion);
    }

    private static int points(@Nullable Node node) {
        return node == null ? 0 : node.points();
    }
}
