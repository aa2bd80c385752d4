package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quebec.monprojet.dossier.Finding.Kind;
import quebec.monprojet.grid.Kin;

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
        Chapter.all(contents).forEach(whole::unanswered);
        contents.everybody().forEach(whole::person);
        whole.applicant();
        whole.couple();
        contents.family().dependants().forEach(whole::dependant);
        whole.nobodyTwice();
        whole.findings.addAll(Chronology.of(contents, Who.APPLICANT, openingDay));
        if (contents.household().spouse()) {
            whole.findings.addAll(Chronology.of(contents, Who.SPOUSE, openingDay));
        }
        whole.diplomas();
        whole.relatives();
        whole.stream();
        whole.signatures();
        return List.copyOf(whole.findings);
    }

    private void add(boolean found, Kind kind, Who who, Question question) {
        if (found) {
            findings.add(new Finding(kind, who, question));
        }
    }

    private void unanswered(Chapter.Part part) {
        for (Question question : part.questions()) {
            boolean missing = contents.answer(part.who(), question) == Contents.Answer.MISSING;
            add(missing, Kind.MISSING, part.who(), question);
        }
    }

    private void person(Who who) {
        contents.passport(who).ifPresentOrElse(held -> passport(who, held), () -> noPassport(who));
    }

    private void noPassport(Who who) {
        boolean advised = !contents.needsPassport(who) && contents.travels(who);
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

    private void couple() {
        Boolean inCouple = contents.family().inCouple();
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

    private void dependant(Dependant child) {
        Who who = Who.dependant(child.id());
        boolean noSpouse = contents.family().spouse() == null;
        boolean spouses = child.bond().kinship() == Kinship.SPOUSES_CHILD;
        add(noSpouse && spouses, Kind.KINSHIP_NEEDS_SPOUSE, who, Question.BOND);
        boolean untold =
                child.bond().custody() == null
                        && child.bond().leavesAParent(contents.household().spouse());
        add(untold, Kind.CUSTODY_EXPECTED, who, Question.BOND);
        boolean unsettled = child.bond().custody() == Custody.UNSETTLED;
        add(unsettled, Kind.CUSTODY_UNSETTLED, who, Question.BOND);
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

    private void diplomas() {
        Listed<Diploma> diplomas = contents.education().applicant();
        boolean none = diplomas.whole() && diplomas.items().isEmpty();
        add(none, Kind.NO_DIPLOMA, Who.APPLICANT, Question.EDUCATION);
    }

    private void relatives() {
        boolean alone = Boolean.FALSE.equals(contents.family().inCouple());
        boolean along = contents.household().spouse();
        boolean spouse = spouseInQuebec(Who.APPLICANT);
        add(spouse && alone, Kind.RELATIVE_NOT_SPOUSE, Who.APPLICANT, Question.RELATIVE);
        add(spouse && along, Kind.RELATIVE_COMES_ALONG, Who.APPLICANT, Question.RELATIVE);
        boolean applicant = along && spouseInQuebec(Who.SPOUSE);
        add(applicant, Kind.RELATIVE_COMES_ALONG, Who.SPOUSE, Question.RELATIVE);
    }

    private boolean spouseInQuebec(Who who) {
        return contents.relatives()
                .of(who)
                .known()
                .filter(relative -> relative.kin() == Kin.SPOUSE)
                .isPresent();
    }

    private void stream() {
        Residence residence = contents.identity().residence();
        boolean abroad = residence != null && !residence.country().code().equals(Country.CANADA);
        boolean inQuebec = exemptBy(ExemptionGrounds.TEMPORARY_RESIDENT);
        add(abroad && inQuebec, Kind.GROUND_DIFFERS, Who.APPLICANT, Question.RESIDENCE);
        Declared<JobOffer.Offer> offer = contents.offer().offer();
        boolean expected =
                offer.asked()
                        && offer.known().isEmpty()
                        && exemptBy(ExemptionGrounds.VALIDATED_OFFER);
        add(expected, Kind.OFFER_EXPECTED, Who.APPLICANT, Question.OFFER);
        boolean capped = contents.stream().filter(s -> s.stream() == Stream.CAPPED).isPresent();
        boolean exempts = capped && offer.known().isPresent();
        add(exempts, Kind.OFFER_EXEMPTS, Who.APPLICANT, Question.STREAM);
    }

    private boolean exemptBy(String ground) {
        return contents.stream().filter(choice -> ground.equals(choice.ground())).isPresent();
    }

    /** A signature binds those who signed, for the household and the text they signed for. */
    private void signatures() {
        for (Undertaking undertaking : Undertaking.values()) {
            contents.undertakings()
                    .of(undertaking)
                    .ifPresent(signed -> signature(undertaking, signed));
        }
    }

    private void signature(Undertaking undertaking, Undertakings.Signed signed) {
        boolean others = !signed.isFor(undertaking, contents.household());
        add(others, Kind.SIGNED_FOR_OTHERS, Who.APPLICANT, undertaking.question());
        boolean old = !signed.isOf(undertaking.text());
        add(old, Kind.TEXT_CHANGED, Who.APPLICANT, undertaking.question());
    }
}
