package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.grid.Stay.Purpose;
import quebec.monprojet.grid.Stay.Studies;

/** Who is assessed in these tests, on the day of the second opening of 2016. */
final class Households {

    static final LocalDate FILED = LocalDate.of(2016, 6, 13);
    static final LocalDate BORN = LocalDate.of(1990, 3, 27);
    static final Person NOBODY = born(BORN);

    static final SelectionGrid OF_2015 = grid("PRTQ-2015");
    static final SelectionGrid OF_2017 = grid("PRTQ-2017");
    static final SelectionGrid OF_2018 = grid("PRTQ-2018");

    private Households() {}

    static SelectionGrid grid(String id) {
        return SelectionGrids.find(id).orElseThrow();
    }

    static Person born(LocalDate day) {
        return new Person(day, List.of(), List.of(), Languages.UNTESTED, Ties.NONE);
    }

    static Person graduate(EducationLevel level, @Nullable TrainingSection section) {
        return holding(new Diploma(level, section));
    }

    static Person holding(Diploma... diplomas) {
        return new Person(BORN, List.of(diplomas), List.of(), Languages.UNTESTED, Ties.NONE);
    }

    static Person employed(Employment... jobs) {
        return new Person(BORN, List.of(), List.of(jobs), Languages.UNTESTED, Ties.NONE);
    }

    static Person speaking(Languages languages) {
        return new Person(BORN, List.of(), List.of(), languages, Ties.NONE);
    }

    static Person tied(Ties ties) {
        return new Person(BORN, List.of(), List.of(), Languages.UNTESTED, ties);
    }

    static Person offered(Region region, boolean metropolitan) {
        return tied(new Ties(List.of(), Set.of(), new Workplace(region, metropolitan)));
    }

    static Person staying(Stay... stays) {
        return tied(new Ties(List.of(stays), Set.of(), null));
    }

    static <L> Map<LanguageSkill, L> inAll(L level) {
        Map<LanguageSkill, L> all = new EnumMap<>(LanguageSkill.class);
        Arrays.asList(LanguageSkill.values()).forEach(skill -> all.put(skill, level));
        return all;
    }

    static Candidate alone(Person principal) {
        return new Candidate(principal, null, List.of(), true);
    }

    static Candidate couple(Person principal, Person spouse) {
        return new Candidate(principal, spouse, List.of(), true);
    }

    static Candidate parent(LocalDate... births) {
        return new Candidate(NOBODY, null, List.of(births), true);
    }

    static int points(SelectionGrid grid, Person principal, Criterion criterion) {
        return score(grid, alone(principal), FILED, criterion).points();
    }

    static Score score(
            SelectionGrid grid, Candidate candidate, LocalDate filedOn, Criterion criterion) {
        return grid.assess(candidate, filedOn).score(criterion);
    }

    /** Everything that gives most on every criterion of every version. */
    static Person accomplished() {
        return new Person(
                BORN,
                List.of(new Diploma(EducationLevel.UNIV3, TrainingSection.A)),
                List.of(Employment.fullTime(FILED.minusYears(5), null, SkillLevel.A)),
                new Languages(inAll(Cefr.C2), inAll(new Benchmark(Benchmark.HIGHEST))),
                new Ties(
                        List.of(
                                new Stay(
                                        Purpose.STUDY,
                                        FILED.minusYears(8),
                                        FILED.minusYears(5),
                                        true,
                                        Studies.COLLEGE_OR_UNIVERSITY,
                                        false)),
                        Set.of(Kin.CHILD_PARENT_SIBLING),
                        new Workplace(Region.CAPITALE_NATIONALE, false)));
    }

    static List<LocalDate> twoToddlers() {
        return List.of(FILED.minusYears(1), FILED.minusYears(3));
    }
}
