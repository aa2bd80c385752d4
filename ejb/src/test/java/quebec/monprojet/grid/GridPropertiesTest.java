package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.grid.Households.FILED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import quebec.monprojet.grid.Stay.Purpose;
import quebec.monprojet.grid.Stay.Studies;

class GridPropertiesTest {

    @Property(tries = 300)
    void noCriterionGivesMoreThanItsMostAndTheTotalIsTheSum(
            @ForAll("grids") SelectionGrid grid, @ForAll("candidates") Candidate candidate) {
        Assessment assessment = grid.assess(candidate, FILED);
        assertThat(assessment.scores())
                .allMatch(s -> s.points() >= 0 && s.points() <= s.clause().most());
        assertThat(assessment.total().points())
                .isEqualTo(assessment.scores().stream().mapToInt(Score::points).sum())
                .isLessThanOrEqualTo(grid.publishedMost().of(candidate.inCouple()));
        assertThat(assessment.total().points() + assessment.open())
                .isLessThanOrEqualTo(assessment.total().most());
    }

    @Property(tries = 300)
    void everyPointHasItsLine(
            @ForAll("grids") SelectionGrid grid, @ForAll("candidates") Candidate candidate) {
        assertThat(grid.assess(candidate, FILED).scores())
                .allSatisfy(
                        score ->
                                assertThat(
                                                Math.min(
                                                        score.clause().most(),
                                                        score.nodes().stream()
                                                                .mapToInt(Node::points)
                                                                .sum()))
                                        .isEqualTo(score.points()))
                .allMatch(score -> score.clause().nodes().values().containsAll(score.nodes()));
    }

    @Property(tries = 300)
    void anotherJobNeverCostsAPoint(
            @ForAll("people") Person person, @ForAll("jobs") Employment job) {
        List<Employment> more = new ArrayList<>(person.employments());
        more.add(job);
        Person busier =
                new Person(
                        person.born(), person.diplomas(), more, person.languages(), person.ties());
        assertThat(Experience.months(busier, FILED))
                .isGreaterThanOrEqualTo(Experience.months(person, FILED));
    }

    @Property(tries = 300)
    void aHigherLevelNeverGivesLess(
            @ForAll("grids") SelectionGrid grid,
            @ForAll("candidates") Candidate candidate,
            @ForAll LanguageSkill skill,
            @ForAll Cefr one,
            @ForAll Cefr other) {
        Cefr lower = one.compareTo(other) <= 0 ? one : other;
        Cefr higher = lower == one ? other : one;
        assertThat(total(grid, reaching(candidate, skill, higher)))
                .isGreaterThanOrEqualTo(total(grid, reaching(candidate, skill, lower)));
    }

    @Property(tries = 300)
    void anotherDiplomaNeverCostsAPoint(
            @ForAll("grids") SelectionGrid grid,
            @ForAll("candidates") Candidate candidate,
            @ForAll("diplomas") Diploma diploma) {
        Person principal = candidate.principal();
        List<Diploma> more = new ArrayList<>(principal.diplomas());
        more.add(diploma);
        Person learned =
                new Person(
                        principal.born(),
                        more,
                        principal.employments(),
                        principal.languages(),
                        principal.ties());
        assertThat(total(grid, with(candidate, learned)))
                .isGreaterThanOrEqualTo(total(grid, candidate));
    }

    @Property(tries = 300)
    void pastThirtyFiveNobodyGainsByAge(
            @ForAll("grids") SelectionGrid grid, @ForAll @IntRange(min = 35, max = 90) int age) {
        int younger = points(grid, FILED.minusYears(age));
        int older = points(grid, FILED.minusYears(age + 1));
        assertThat(older).isLessThanOrEqualTo(younger);
    }

    @Property(tries = 300)
    void swappingTwiceIsSwappingNever(@ForAll("candidates") Candidate candidate) {
        assertThat(candidate.swapped().flatMap(Candidate::swapped))
                .isEqualTo(candidate.swapped().map(swapped -> candidate));
    }

    @Property(tries = 300)
    void withoutASpouseThereIsNoFactorSix(
            @ForAll("grids") SelectionGrid grid, @ForAll("people") Person person) {
        Candidate alone = new Candidate(person, null, List.of(), true);
        assertThat(grid.assess(alone, FILED).scores()).noneMatch(s -> s.criterion().isSpouses());
    }

    @Property(tries = 300)
    void whatAnImprovementPromisesIsWhatTheChangeGives(
            @ForAll("grids") SelectionGrid grid, @ForAll("candidates") Candidate candidate) {
        Assessment now = grid.assess(candidate, FILED);
        for (Improvement improvement : Improvements.of(grid, candidate, FILED)) {
            assertThat(improvement.points()).isPositive();
            if (improvement.change() instanceof Change.French french
                    && french.criterion() == Criterion.FRENCH) {
                Assessment then =
                        grid.assess(reaching(candidate, french.skill(), french.to()), FILED);
                assertThat(then.total().points() - now.total().points())
                        .isEqualTo(improvement.points());
                assertThat(then.passes()).isEqualTo(improvement.passes());
            }
        }
    }

    private static Candidate reaching(Candidate candidate, LanguageSkill skill, Cefr level) {
        Person p = candidate.principal();
        Map<LanguageSkill, Cefr> results = new EnumMap<>(LanguageSkill.class);
        results.putAll(p.languages().french());
        results.put(skill, level);
        Languages spoken = new Languages(results, p.languages().english());
        return with(
                candidate, new Person(p.born(), p.diplomas(), p.employments(), spoken, p.ties()));
    }

    private static Candidate with(Candidate candidate, Person principal) {
        return new Candidate(
                principal, candidate.spouse(), candidate.childrenBorn(), candidate.fundsSigned());
    }

    private static int total(SelectionGrid grid, Candidate candidate) {
        return grid.assess(candidate, FILED).total().points();
    }

    private static int points(SelectionGrid grid, LocalDate born) {
        return Households.points(grid, Households.born(born), Criterion.AGE);
    }

    @Provide
    Arbitrary<SelectionGrid> grids() {
        return Arbitraries.of(SelectionGrids.all());
    }

    @Provide
    Arbitrary<Diploma> diplomas() {
        return Combinators.combine(
                        Arbitraries.of(EducationLevel.class)
                                .filter(level -> level != EducationLevel.NONE),
                        Arbitraries.of(TrainingSection.class).injectNull(0.2))
                .as(Diploma::new);
    }

    @Provide
    Arbitrary<Employment> jobs() {
        return Combinators.combine(
                        daysAgo(0, 3000),
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.of(SkillLevel.class),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 100))
                .as(
                        (from, days, level, paid, percent) ->
                                new Employment(from, from.plusDays(days), level, paid, percent));
    }

    @Provide
    Arbitrary<Person> people() {
        Arbitrary<Languages> languages =
                Combinators.combine(
                                Arbitraries.maps(
                                        Arbitraries.of(LanguageSkill.class),
                                        Arbitraries.of(Cefr.class)),
                                Arbitraries.maps(
                                        Arbitraries.of(LanguageSkill.class),
                                        Arbitraries.integers().between(1, 12).map(Benchmark::new)))
                        .as(Languages::new);
        return Combinators.combine(
                        daysAgo(17 * 365, 60 * 365),
                        diplomas().list().ofMaxSize(4),
                        jobs().list().ofMaxSize(5),
                        languages,
                        ties())
                .as(Person::new);
    }

    @Provide
    Arbitrary<Candidate> candidates() {
        return Combinators.combine(
                        people(),
                        people().injectNull(0.4),
                        daysAgo(-100, 25 * 365).list().ofMaxSize(6),
                        Arbitraries.of(true, false))
                .as(Candidate::new);
    }

    private static Arbitrary<Ties> ties() {
        Arbitrary<Stay> stays =
                Combinators.combine(
                                Arbitraries.of(Purpose.class),
                                daysAgo(0, 4000),
                                Arbitraries.integers().between(0, 900),
                                Arbitraries.of(Studies.class),
                                Arbitraries.of(true, false),
                                Arbitraries.of(true, false))
                        .as(
                                (purpose, from, days, studies, fullTime, permit) ->
                                        new Stay(
                                                purpose,
                                                from,
                                                from.plusDays(days),
                                                fullTime,
                                                purpose == Purpose.STUDY ? studies : null,
                                                permit));
        Arbitrary<Set<Kin>> kin =
                Arbitraries.of(Kin.class).filter(relative -> relative != Kin.NONE).set();
        Arbitrary<Workplace> offers =
                Combinators.combine(Arbitraries.of(Region.class), Arbitraries.of(true, false))
                        .as(
                                (region, inside) ->
                                        new Workplace(region, inside || region.isMetropolitan()));
        return Combinators.combine(stays.list().ofMaxSize(4), kin, offers.injectNull(0.5))
                .as(Ties::new);
    }

    private static Arbitrary<LocalDate> daysAgo(int least, int most) {
        return Arbitraries.integers().between(least, most).map(FILED::minusDays);
    }
}
