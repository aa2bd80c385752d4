package quebec.monprojet.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.Declared;
import quebec.monprojet.dossier.Destination;
import quebec.monprojet.dossier.Diploma;
import quebec.monprojet.dossier.Education;
import quebec.monprojet.dossier.ExemptionGrounds;
import quebec.monprojet.dossier.Experience;
import quebec.monprojet.dossier.Job;
import quebec.monprojet.dossier.JobOffer;
import quebec.monprojet.dossier.LanguageResult;
import quebec.monprojet.dossier.Languages;
import quebec.monprojet.dossier.Listed;
import quebec.monprojet.dossier.Occupation;
import quebec.monprojet.dossier.Relative;
import quebec.monprojet.dossier.Relatives;
import quebec.monprojet.dossier.Section;
import quebec.monprojet.dossier.Stay;
import quebec.monprojet.dossier.Stays;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.dossier.TestResults;
import quebec.monprojet.grid.EducationLevel;
import quebec.monprojet.grid.Kin;
import quebec.monprojet.grid.LanguageSkill;
import quebec.monprojet.grid.Region;
import quebec.monprojet.grid.TrainingSection;

/**
 * What an invented person studied, where they work and what ties them to Québec: by turns a nurse,
 * a programmer, a welder and a teacher, some of whom pass and some of whom do not.
 *
 * @param born of the applicant; the spouse is a little older
 */
record Career(int number, LocalDate today, LocalDate born, Country country) {

    private enum Calling {
        NURSE("3012", "Infirmière", EducationLevel.UNIV1_3Y_PLUS, "Sciences infirmières", "B"),
        PROGRAMMER("2174", "Programmeuse", EducationLevel.UNIV2, "Informatique", "B"),
        WELDER("7237", "Soudeuse", EducationLevel.SEC_VOCATIONAL, "Soudage-montage", "A"),
        TEACHER("4031", "Enseignante", EducationLevel.UNIV1_3Y_PLUS, "Enseignement", "D");

        private final String occupation;
        private final String title;
        private final EducationLevel level;
        private final String field;
        private final String section;

        Calling(
                String occupation,
                String title,
                EducationLevel level,
                String field,
                String section) {
            this.occupation = occupation;
            this.title = title;
            this.level = level;
            this.field = field;
            this.section = section;
        }
    }

    private static final List<Region> REGIONS = List.of(Region.values());
    private static final List<Calling> CALLINGS = List.of(Calling.values());

    /** Years of age at the beginning and at the end of the studies; work follows at once. */
    private static final int STUDIES_BEGAN = 19;

    private static final int STUDIES_ENDED = 24;

    List<Section> answers(boolean coupled, StreamChoice stream) {
        return List.of(
                new Education(diplomas(0), coupled ? diplomas(1) : Listed.nothing()),
                new Experience(jobs(0), coupled ? jobs(1) : Listed.nothing()),
                new Languages(results(0), coupled ? results(1) : TestResults.BLANK),
                new Stays(stays(), Listed.nothing()),
                new Relatives(relative(), Declared.unasked()),
                offer(stream),
                new Destination(region(), new Occupation(calling(0).occupation)));
    }

    private Listed<Diploma> diplomas(int person) {
        Calling calling = calling(person);
        return new Listed<>(
                List.of(
                        new Diploma(
                                id("diploma", person),
                                calling.level,
                                calling.field,
                                "Établissement de démonstration",
                                country,
                                false,
                                YearMonth.from(born.plusYears(STUDIES_BEGAN)),
                                YearMonth.from(born.plusYears(STUDIES_ENDED)),
                                STUDIES_ENDED - STUDIES_BEGAN,
                                calling.field,
                                TrainingSection.valueOf(calling.section))),
                true);
    }

    private Listed<Job> jobs(int person) {
        Calling calling = calling(person);
        return new Listed<>(
                List.of(
                        new Job(
                                id("job", person),
                                calling.title,
                                new Occupation(calling.occupation),
                                "Employeur de démonstration",
                                "Ville de démonstration",
                                country,
                                YearMonth.from(born.plusYears(STUDIES_ENDED)).plusMonths(1),
                                null,
                                40 - number % 6,
                                Job.Terms.EMPLOYEE,
                                true)),
                true);
    }

    private TestResults results(int person) {
        String level = List.of("B1", "B2", "C1", "C2").get((number + person) % 4);
        Declared<LanguageResult> english =
                (number + person) % 2 == 0 ? result("IELTS", "6.5") : Declared.none();
        return new TestResults(result("TCF_QUEBEC", level), english);
    }

    private Declared<LanguageResult> result(String test, String score) {
        Map<LanguageSkill, String> scores =
                Arrays.stream(LanguageSkill.values())
                        .collect(Collectors.toMap(Function.identity(), skill -> score));
        return Declared.of(
                new LanguageResult(
                        test,
                        today.minusDays(30 + number % 300),
                        "ATT-%06d".formatted(number),
                        scores));
    }

    private Listed<Stay> stays() {
        List<Stay> stays =
                number % 5 == 0
                        ? List.of(
                                new Stay(
                                        id("stay", 0),
                                        quebec.monprojet.grid.Stay.Purpose.OTHER,
                                        today.minusYears(3),
                                        today.minusYears(3).plusDays(20),
                                        null,
                                        null,
                                        false))
                        : List.of();
        return new Listed<>(stays, true);
    }

    private Declared<Relative> relative() {
        return number % 4 == 1
                ? Declared.of(
                        new Relative(
                                Kin.CHILD_PARENT_SIBLING,
                                "Personne de démonstration",
                                Relative.Status.PERMANENT,
                                "Sherbrooke"))
                : Declared.none();
    }

    private JobOffer offer(StreamChoice stream) {
        return ExemptionGrounds.VALIDATED_OFFER.equals(stream.ground())
                ? new JobOffer(
                        Declared.of(
                                new JobOffer.Offer(
                                        "OEV-%06d".formatted(number),
                                        "Employeur de démonstration",
                                        new Occupation(calling(0).occupation),
                                        "Sherbrooke",
                                        "43027",
                                        Region.ESTRIE)))
                : new JobOffer(Declared.none());
    }

    private Region region() {
        return REGIONS.get(number % REGIONS.size());
    }

    private Calling calling(int person) {
        return CALLINGS.get((number / 4 + person) % CALLINGS.size());
    }

    private UUID id(String what, int person) {
        return UUID.nameUUIDFromBytes(
                (what + "-" + number + "-" + person).getBytes(StandardCharsets.UTF_8));
    }
}
