package quebec.monprojet.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Diploma;
import quebec.monprojet.dossier.Job;
import quebec.monprojet.dossier.JobOffer;
import quebec.monprojet.dossier.LanguageResult;
import quebec.monprojet.dossier.Undertaking;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.grid.AreaList;
import quebec.monprojet.grid.AreaLists;
import quebec.monprojet.grid.Benchmark;
import quebec.monprojet.grid.Candidate;
import quebec.monprojet.grid.Cefr;
import quebec.monprojet.grid.Employment;
import quebec.monprojet.grid.Kin;
import quebec.monprojet.grid.LanguageSkill;
import quebec.monprojet.grid.LanguageTests;
import quebec.monprojet.grid.Languages;
import quebec.monprojet.grid.Municipalities;
import quebec.monprojet.grid.Municipality;
import quebec.monprojet.grid.Person;
import quebec.monprojet.grid.Region;
import quebec.monprojet.grid.Stay;
import quebec.monprojet.grid.Ties;
import quebec.monprojet.grid.TrainingSection;
import quebec.monprojet.grid.Workplace;

/** What the grid looks at in a dossier, as the answers stand, on the day of filing. */
final class Candidates {

    /** Regions with places in the metropolitan community, some of them or all. */
    private static final Set<Region> AROUND_MONTREAL =
            EnumSet.of(
                    Region.MONTREAL,
                    Region.LAVAL,
                    Region.LANAUDIERE,
                    Region.LAURENTIDES,
                    Region.MONTEREGIE);

    private final Contents contents;
    private final LocalDate filedOn;
    private final LanguageTests tests;
    private final Optional<AreaList> areas;

    private Candidates(Contents contents, LocalDate filedOn, LanguageTests tests, AreaLists areas) {
        this.contents = contents;
        this.filedOn = filedOn;
        this.tests = tests;
        this.areas = areas.inForce(filedOn).filter(list -> !list.demonstration());
    }

    /** Empty as long as a birth date is missing, of the applicant or of the spouse. */
    static Optional<Candidate> of(
            Contents contents, LocalDate filedOn, LanguageTests tests, AreaLists areas) {
        return new Candidates(contents, filedOn, tests, areas).candidate();
    }

    private Optional<Candidate> candidate() {
        boolean coupled = contents.household().spouse();
        Person principal = person(Who.APPLICANT);
        Person spouse = coupled ? person(Who.SPOUSE) : null;
        return principal == null || (coupled && spouse == null)
                ? Optional.empty()
                : Optional.of(
                        new Candidate(
                                principal,
                                spouse,
                                children(),
                                contents.undertakings()
                                        .binding(Undertaking.FUNDS, contents.household())
                                        .isPresent()));
    }

    private @Nullable Person person(Who who) {
        Birth birth = contents.identity(who).birth();
        return birth == null
                ? null
                : new Person(
                        birth.date(),
                        contents.education().of(who).items().stream().map(this::diploma).toList(),
                        contents.experience().of(who).items().stream()
                                .filter(Job::authorised)
                                .map(Candidates::employment)
                                .toList(),
                        languages(who),
                        ties(who));
    }

    private List<LocalDate> children() {
        return contents.family().dependants().stream()
                .filter(child -> child.bond().accompanying())
                .map(child -> child.identity().birth())
                .filter(birth -> birth != null)
                .map(Birth::date)
                .toList();
    }

    private quebec.monprojet.grid.Diploma diploma(Diploma diploma) {
        return new quebec.monprojet.grid.Diploma(diploma.level(), section(diploma));
    }

    /** As the list in force says, where it has the area; otherwise as the person says. */
    private @Nullable TrainingSection section(Diploma diploma) {
        return areas.flatMap(list -> list.named(diploma.field()))
                .flatMap(area -> area.section(diploma.inQuebec()))
                .orElse(diploma.section());
    }

    private static Employment employment(Job job) {
        int percent = Math.min(100, job.hoursAWeek() * 100 / Job.FULL_TIME);
        boolean paid = job.terms() != Job.Terms.UNPAID;
        return new Employment(
                job.span().from(), job.span().to(), job.occupation().level(), paid, percent);
    }

    private Languages languages(Who who) {
        var results = contents.languages().of(who);
        return new Languages(
                results.french()
                        .known()
                        .map(result -> each(result, (skill, score) -> Cefr.valueOf(score)))
                        .orElseGet(Map::of),
                results.english()
                        .known()
                        .map(
                                result ->
                                        each(
                                                result,
                                                (skill, score) ->
                                                        benchmark(result.test(), skill, score)))
                        .orElseGet(Map::of));
    }

    /** Nothing from a result that is too old on the day of filing. */
    private <L> Map<LanguageSkill, L> each(
            LanguageResult result, BiFunction<LanguageSkill, String, @Nullable L> read) {
        Map<LanguageSkill, L> levels = new EnumMap<>(LanguageSkill.class);
        if (result.validOn(filedOn)) {
            result.scores()
                    .forEach(
                            (skill, score) -> {
                                L level = read.apply(skill, score);
                                if (level != null) {
                                    levels.put(skill, level);
                                }
                            });
        }
        return levels;
    }

    private @Nullable Benchmark benchmark(String code, LanguageSkill skill, String score) {
        return tests.find(code, filedOn)
                .flatMap(test -> test.benchmark(skill, new BigDecimal(score)))
                .orElse(null);
    }

    private Ties ties(Who who) {
        return new Ties(
                contents.stays().of(who).items().stream().map(Candidates::stay).toList(),
                contents.relatives()
                        .of(who)
                        .known()
                        .map(relative -> Set.of(relative.kin()))
                        .orElseGet(Set::<Kin>of),
                who.equals(Who.APPLICANT)
                        ? contents.offer().offer().known().map(this::workplace).orElse(null)
                        : null);
    }

    private static Stay stay(quebec.monprojet.dossier.Stay stay) {
        return new Stay(
                stay.purpose(),
                stay.arrived(),
                stay.left(),
                Boolean.TRUE.equals(stay.fullTime()),
                stay.programme(),
                stay.yearlongPermit());
    }

    /** A place that no list knows is taken for metropolitan wherever it may be: fewer points. */
    private Workplace workplace(JobOffer.Offer offer) {
        String code = offer.code();
        Optional<Municipality> known =
                code == null ? Optional.empty() : Municipalities.ofCode(code);
        return known.map(place -> place.workplace(filedOn))
                .orElseGet(
                        () ->
                                new Workplace(
                                        offer.region(), AROUND_MONTREAL.contains(offer.region())));
    }
}
