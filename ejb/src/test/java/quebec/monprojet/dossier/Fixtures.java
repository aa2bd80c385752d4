package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import quebec.monprojet.grid.EducationLevel;
import quebec.monprojet.grid.LanguageSkill;

/** A dossier of somebody alone, complete, under the cap. */
final class Fixtures {

    static final LocalDate OPENING = LocalDate.of(2026, 2, 16);
    static final LocalDate BORN = LocalDate.of(1990, 3, 27);
    static final Country FRANCE = new Country("FR");
    static final Names NAMES = new Names("Müller", "Anaïs Zoé", null);
    static final Passport PASSPORT =
            new Passport(
                    "12AB34567", FRANCE, LocalDate.of(2020, 1, 2), LocalDate.of(2030, 1, 1), null);

    static final Occupation NURSE = new Occupation("3012");
    static final Diploma DIPLOMA =
            new Diploma(
                    new UUID(1, 1),
                    EducationLevel.UNIV1_3Y_PLUS,
                    "Licence",
                    "Université de Lyon",
                    FRANCE,
                    false,
                    YearMonth.of(2008, 9),
                    YearMonth.of(2012, 6),
                    3,
                    "Soins infirmiers",
                    null);
    static final Job JOB =
            new Job(
                    new UUID(1, 2),
                    "Infirmière",
                    NURSE,
                    "Hospices civils",
                    "Lyon",
                    FRANCE,
                    YearMonth.of(2012, 7),
                    null,
                    35,
                    Job.Terms.EMPLOYEE,
                    true);
    static final LanguageResult FRENCH =
            new LanguageResult(
                    "TCF_QUEBEC",
                    LocalDate.of(2025, 6, 1),
                    "TCF-1",
                    Map.of(
                            LanguageSkill.LISTENING, "C1",
                            LanguageSkill.SPEAKING, "C1",
                            LanguageSkill.READING, "B2",
                            LanguageSkill.WRITING, "B2"));

    private Fixtures() {}

    static Identity identity(Names names, LocalDate born) {
        return new Identity(
                names,
                new Birth(born, "Lyon", FRANCE, Sex.F),
                new Citizenships(List.of(FRANCE)),
                MaritalStatus.SINGLE,
                new Residence(FRANCE, ResidenceStatus.CITIZEN));
    }

    /** Who she is and where, as dossiers were sealed before they told of a career. */
    static Contents identified() {
        Address address = new Address("1, rue de la Paix", null, "Lyon", null, "69001", FRANCE);
        return new Contents(
                Map.of(
                        SectionKind.IDENTITY, identity(NAMES, BORN),
                        SectionKind.PASSPORT, PASSPORT,
                        SectionKind.CONTACT, new Contact(address, new Phone("+33612345678")),
                        SectionKind.FAMILY, new Family(false, null, List.of(), true),
                        SectionKind.STREAM, new StreamChoice(Stream.CAPPED, null)));
    }

    static Contents complete() {
        return identified()
                .with(Education.BLANK.with(Who.APPLICANT, whole(DIPLOMA)))
                .with(Experience.BLANK.with(Who.APPLICANT, whole(JOB)))
                .with(
                        Languages.BLANK.with(
                                Who.APPLICANT,
                                new TestResults(Declared.of(FRENCH), Declared.none())))
                .with(Stays.BLANK.with(Who.APPLICANT, Listed.<Stay>nothing().declaredWhole()))
                .with(Relatives.BLANK.with(Who.APPLICANT, Declared.none()))
                .with(new JobOffer(Declared.none()))
                .with(new Destination(null, NURSE))
                .with(signed(false, 0));
    }

    static <T extends Item> Listed<T> whole(T item) {
        return new Listed<>(List.of(item), true);
    }

    static Undertakings signed(boolean spouse, int dependants) {
        Undertakings signed = Undertakings.BLANK;
        for (Undertaking each : Undertaking.values()) {
            Signature own = new Signature(NAMES.full(), each.text(), OPENING.minusDays(9));
            signed =
                    signed.with(
                            each,
                            new Undertakings.Signed(
                                    new Undertakings.Household(spouse, dependants),
                                    own,
                                    spouse ? own : null));
        }
        return signed;
    }
}
