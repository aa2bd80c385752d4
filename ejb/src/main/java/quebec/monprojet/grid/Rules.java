package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The clauses of one version, each with its way of counting. */
final class Rules {

    private static final String NOTHING = "NONE";
    private static final List<String> METROPOLITAN = List.of("INSIDE_CMM", "INSIDE_RMM");
    private static final String ELSEWHERE = "OUTSIDE_RMM";

    private final Map<Criterion, Clause> clauses;
    private final Training training;
    private final Experience experience;
    private final Ages age;
    private final LanguageTable<Cefr> french;
    private final LanguageTable<Benchmark> english;
    private final Training spousesTraining;
    private final Ages spousesAge;
    private final LanguageTable<Cefr> spousesFrench;
    private final Ages children;

    Rules(Map<Criterion, Clause> clauses) {
        this.clauses = clauses;
        training = new Training(of(Criterion.EDUCATION_LEVEL), of(Criterion.AREA_OF_TRAINING));
        experience = new Experience(of(Criterion.EXPERIENCE));
        age = new Ages(of(Criterion.AGE));
        french = LanguageTable.french(of(Criterion.FRENCH));
        english = LanguageTable.english(of(Criterion.ENGLISH));
        spousesTraining =
                new Training(
                        of(Criterion.SPOUSE_EDUCATION_LEVEL),
                        of(Criterion.SPOUSE_AREA_OF_TRAINING));
        spousesAge = new Ages(of(Criterion.SPOUSE_AGE));
        spousesFrench = LanguageTable.french(of(Criterion.SPOUSE_FRENCH));
        children = new Ages(of(Criterion.CHILDREN));
    }

    /**
     * @throws IllegalArgumentException when the data leave the criterion out
     */
    Clause of(Criterion criterion) {
        Clause clause = clauses.get(criterion);
        if (clause == null) {
            throw new IllegalArgumentException(criterion + " has no clause");
        }
        return clause;
    }

    Experience experience() {
        return experience;
    }

    /** One score for each criterion that is looked at, in the order of the grid. */
    List<Score> count(Candidate candidate, LocalDate filedOn) {
        List<Score> scores = new ArrayList<>(clauses.size());
        Person principal = candidate.principal();
        scores.addAll(training.of(principal));
        scores.add(experience.of(principal, filedOn));
        scores.add(age.of(principal, filedOn));
        scores.add(french.of(principal.languages().french()));
        scores.add(english.of(principal.languages().english()));
        scores.add(stay(principal.ties().stays(), filedOn));
        scores.add(kin(principal.ties().kin()));
        Person spouse = candidate.spouse();
        if (spouse != null) {
            scores.addAll(spousesTraining.of(spouse));
            scores.add(spousesAge.of(spouse, filedOn));
            scores.add(spousesFrench.of(spouse.languages().french()));
        }
        scores.add(offer(principal.ties().offer()));
        scores.add(children.of(candidate.childrenBorn(), filedOn));
        scores.add(funds(candidate.fundsSigned()));
        return scores;
    }

    private Score stay(List<Stay> stays, LocalDate filedOn) {
        Clause clause = of(Criterion.STAY);
        Node best = null;
        for (StayKind kind : StayKind.values()) {
            Node node = clause.nodes().get(kind.name());
            if (node != null
                    && (best == null || node.points() > best.points())
                    && kind.met(stays, filedOn)) {
                best = node;
            }
        }
        return Score.of(clause, best);
    }

    private Score kin(Set<Kin> kin) {
        Clause clause = of(Criterion.FAMILY_IN_QUEBEC);
        Node best = clause.nodes().get(NOTHING);
        for (Kin relative : kin) {
            Node node = clause.nodes().get(relative.name());
            if (node != null && (best == null || node.points() > best.points())) {
                best = node;
            }
        }
        return Score.of(clause, best);
    }

    /** The grid knows the metropolis under two names, and the regions only from 2018. */
    private Score offer(@Nullable Workplace offer) {
        Clause clause = of(Criterion.JOB_OFFER);
        Map<String, Node> lines = clause.nodes();
        if (offer == null) {
            return Score.of(clause, lines.get(NOTHING));
        }
        if (offer.metropolitan()) {
            return Score.of(
                    clause,
                    METROPOLITAN.stream()
                            .map(lines::get)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null));
        }
        Node region = lines.get(offer.region().name());
        return Score.of(clause, region == null ? lines.get(ELSEWHERE) : region);
    }

    private Score funds(boolean signed) {
        Clause clause = of(Criterion.FINANCIAL_SELF_SUFFICIENCY);
        return Score.of(clause, clause.nodes().get(signed ? "SIGNED" : "NOT_SIGNED"));
    }

    List<Clause> clauses() {
        return List.copyOf(clauses.values());
    }
}
