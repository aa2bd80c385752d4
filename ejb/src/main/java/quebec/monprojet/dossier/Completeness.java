package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quebec.monprojet.dossier.Finding.Kind;

/**
 * What is missing or contradictory in the whole, on the day of the opening. Only what is sure to be
 * wrong prevents sealing: a rule whose figure is not established advises.
 */
public final class Completeness {

    /** Years. A principal applicant has come of age: Civil Code of Québec, art. 153. */
    private static final int ADULT = 18;

    /** Years. Under 22 since 2017-10-24 federally, under 19 before: hence advice, never a bar. */
    private static final int DEPENDANT_UNDER = 22;

    private final Contents contents;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();

    private Completeness(Contents contents, LocalDate day) {
        this.contents = contents;
        this.day = day;
    }

    /** The findings in the order of the task list; empty when all is well. */
    public static List<Finding> of(Contents contents, LocalDate openingDay) {
        Completeness whole = new Completeness(contents, openingDay);
        contents.everybody().forEach(whole::person);
        whole.applicant();
        whole.contact();
        whole.couple();
        whole.dependants();
        whole.nobodyTwice();
        whole.stream();
        return List.copyOf(whole.findings);
    }

    private void add(boolean found, Kind kind, Who who, Question question) {
        if (found) {
            findings.add(new Finding(kind, who, question));
        }
    }

    private void missing(boolean missing, Who who, Question question) {
        add(missing, Kind.MISSING, who, question);
    }

    private void person(Who who) {
        Identity identity = contents.identity(who);
        missing(identity.names() == null, who, Question.NAMES);
        missing(identity.birth() == null, who, Question.BIRTH);
        missing(identity.citizenships() == null, who, Question.CITIZENSHIPS);
        boolean single = !who.equals(Who.SPOUSE);
        missing(single && identity.maritalStatus() == null, who, Question.MARITAL_STATUS);
        missing(identity.residence() == null, who, Question.RESIDENCE);
        contents.passport(who).ifPresentOrElse(held -> passport(who, held), () -> noPassport(who));
    }

    private void noPassport(Who who) {
        boolean needed = contents.needsPassport(who);
        missing(needed, who, Question.PASSPORT);
        boolean advised = !needed && contents.travels(who);
        add(advised, Kind.COMPANION_WITHOUT_PASSPORT, who, Question.PASSPORT);
    }

    private void passport(Who who, Passport passport) {
        Kind expired =
                who.equals(Who.APPLICANT) ? Kind.PASSPORT_EXPIRED : Kind.COMPANION_PASSPORT_EXPIRED;
        add(!passport.validOn(day), expired, who, Question.PASSPORT);
        Birth birth = contents.identity(who).birth();
        if (birth != null) {
            boolean early = passport.issued().isBefore(birth.date());
            add(early, Kind.PASSPORT_BEFORE_BIRTH, who, Question.PASSPORT);
        }
        MachineReadableZone zone = passport.machineReadable();
        Names names = contents.identity(who).names();
        if (zone != null && birth != null) {
            add(!zone.bornOn(birth.date()), Kind.BIRTH_DATE_DIFFERS, who, Question.BIRTH);
            add(!zone.states(birth.sex()), Kind.SEX_DIFFERS, who, Question.BIRTH);
        }
        if (zone != null && names != null) {
            add(Transliteration.differ(names, zone), Kind.NAME_DIFFERS, who, Question.NAMES);
        }
    }

    private void applicant() {
        Birth birth = contents.identity().birth();
        boolean young = birth != null && birth.ageOn(day) < ADULT;
        add(young, Kind.APPLICANT_UNDER_AGE, Who.APPLICANT, Question.BIRTH);
    }

    private void contact() {
        missing(contents.contact().address() == null, Who.APPLICANT, Question.ADDRESS);
        missing(contents.contact().phone() == null, Who.APPLICANT, Question.PHONE);
    }

    private void couple() {
        Boolean inCouple = contents.family().inCouple();
        missing(inCouple == null, Who.APPLICANT, Question.SPOUSE);
        MaritalStatus status = contents.identity().maritalStatus();
        if (inCouple == null || status == null) {
            return;
        }
        boolean expected = status.hasSpouse() && !inCouple;
        add(expected, Kind.SPOUSE_EXPECTED, Who.APPLICANT, Question.SPOUSE);
        boolean separated = status == MaritalStatus.SEPARATED;
        boolean unexpected = inCouple && !status.hasSpouse() && !separated;
        add(unexpected, Kind.SPOUSE_UNEXPECTED, Who.APPLICANT, Question.MARITAL_STATUS);
        if (inCouple) {
            Birth birth = contents.identity(Who.SPOUSE).birth();
            boolean young = birth != null && birth.ageOn(day) < ADULT;
            add(young, Kind.SPOUSE_UNDER_AGE, Who.SPOUSE, Question.BIRTH);
        }
    }

    private void dependants() {
        missing(!contents.family().listed(), Who.APPLICANT, Question.DEPENDANTS);
        contents.family().dependants().forEach(this::dependant);
    }

    private void dependant(Dependant child) {
        Who who = Who.dependant(child.id());
        boolean noSpouse = contents.family().spouse() == null;
        boolean spouses = child.bond().kinship() == Kinship.SPOUSES_CHILD;
        add(noSpouse && spouses, Kind.KINSHIP_NEEDS_SPOUSE, who, Question.BOND);
        MaritalStatus status = child.identity().maritalStatus();
        boolean couple = status != null && status.hasSpouse();
        add(couple, Kind.DEPENDANT_IN_COUPLE, who, Question.MARITAL_STATUS);
        Birth born = child.identity().birth();
        if (born == null) {
            return;
        }
        boolean grown = born.ageOn(day) >= DEPENDANT_UNDER && !child.bond().ownCondition();
        add(grown, Kind.DEPENDANT_OVER_AGE, who, Question.BOND);
        Birth parent = contents.identity().birth();
        boolean older = parent != null && !spouses && !born.date().isAfter(parent.date());
        add(older, Kind.DEPENDANT_OLDER, who, Question.BIRTH);
    }

    private void nobodyTwice() {
        List<Passport> passports = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        for (Who who : contents.everybody()) {
            contents.passport(who)
                    .ifPresent(
                            held -> {
                                boolean twice = passports.stream().anyMatch(held::sameDocumentAs);
                                add(twice, Kind.SAME_PASSPORT, who, Question.PASSPORT);
                                passports.add(held);
                            });
            Identity identity = contents.identity(who);
            if (identity.names() != null && identity.birth() != null) {
                String person = PersonKeys.letters(identity.names()) + identity.birth().date();
                add(!persons.add(person), Kind.SAME_PERSON, who, Question.NAMES);
            }
        }
    }

    private void stream() {
        missing(contents.stream().isEmpty(), Who.APPLICANT, Question.STREAM);
        Residence residence = contents.identity().residence();
        boolean abroad = residence != null && !residence.country().code().equals(Country.CANADA);
        boolean inQuebec =
                contents.stream()
                        .filter(s -> ExemptionGrounds.TEMPORARY_RESIDENT.equals(s.ground()))
                        .isPresent();
        add(abroad && inQuebec, Kind.GROUND_DIFFERS, Who.APPLICANT, Question.RESIDENCE);
    }
}
