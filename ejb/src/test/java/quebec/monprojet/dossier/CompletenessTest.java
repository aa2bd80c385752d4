package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.dossier.Custody.SOLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Finding.Kind;
import quebec.monprojet.grid.Kin;

class CompletenessTest {

    private static final Contents ALONE = Fixtures.complete();
    private static final UUID CHILD = new UUID(0, 1);

    private static List<Kind> kinds(Contents contents) {
        return kinds(contents, Fixtures.OPENING);
    }

    private static List<Kind> kinds(Contents contents, LocalDate day) {
        return Completeness.of(contents, day).stream().map(Finding::kind).toList();
    }

    private static Contents withChild(LocalDate born, Kinship kinship, Passport passport) {
        var bond =
                new Dependant.Bond(
                        kinship, true, false, kinship == Kinship.CHILD_OF_BOTH ? null : SOLE);
        var identity = Fixtures.identity(new Names("Müller", "Léo", null), born);
        var child = new Dependant(CHILD, bond, identity, passport);
        return ALONE.with(new Family(false, null, List.of(child), true))
                .with(Fixtures.signed(false, 1));
    }

    @Test
    void aWholeDossierHasNothingToMend() {
        assertThat(kinds(ALONE)).isEmpty();
    }

    @Test
    void anEmptyDossierMissesEveryQuestionOfSomebodyAlone() {
        assertThat(Completeness.of(new Contents(Map.of()), Fixtures.OPENING))
                .allMatch(Finding::preventsSealing)
                .extracting(Finding::question)
                .containsExactly(
                        Question.NAMES,
                        Question.BIRTH,
                        Question.CITIZENSHIPS,
                        Question.MARITAL_STATUS,
                        Question.RESIDENCE,
                        Question.PASSPORT,
                        Question.ADDRESS,
                        Question.PHONE,
                        Question.SPOUSE,
                        Question.DEPENDANTS,
                        Question.EDUCATION,
                        Question.EXPERIENCE,
                        Question.FRENCH,
                        Question.ENGLISH,
                        Question.STAYS,
                        Question.RELATIVE,
                        Question.OFFER,
                        Question.DESTINATION,
                        Question.STREAM,
                        Question.FUNDS,
                        Question.VALUES,
                        Question.CONSENTS);
    }

    @Test
    void oneComesOfAgeOnTheDayOfOnesEighteenthBirthday() {
        LocalDate adult = Fixtures.BORN.plusYears(18);
        Contents born = ALONE.with(Fixtures.identity(Fixtures.NAMES, Fixtures.BORN));
        assertThat(kinds(born, adult)).doesNotContain(Kind.APPLICANT_UNDER_AGE);
        assertThat(kinds(born, adult.minusDays(1))).contains(Kind.APPLICANT_UNDER_AGE);
    }

    @Test
    void thePassportIsValidOnItsLastDayAndNotAfter() {
        LocalDate last = Fixtures.PASSPORT.expires();
        assertThat(kinds(ALONE, last)).doesNotContain(Kind.PASSPORT_EXPIRED);
        assertThat(kinds(ALONE, last.plusDays(1))).contains(Kind.PASSPORT_EXPIRED);
    }

    @Test
    void whoIsMarriedHasASpouse() {
        Contents married = ALONE.with(ALONE.identity().with(MaritalStatus.MARRIED));
        assertThat(kinds(married)).containsExactly(Kind.SPOUSE_EXPECTED);
    }

    @Test
    void aSpouseWhoComesAlongNeedsAPassport() {
        Contents couple = ALONE.with(ALONE.family().withSpouse(true));
        assertThat(Completeness.of(couple, Fixtures.OPENING))
                .contains(new Finding(Kind.MISSING, Who.SPOUSE, Question.PASSPORT))
                .contains(
                        new Finding(
                                Kind.SPOUSE_UNEXPECTED, Who.APPLICANT, Question.MARITAL_STATUS));
    }

    @Test
    void nobodyTravelsOnAnothersPassport() {
        Contents shared = withChild(LocalDate.of(2015, 1, 1), Kinship.MY_CHILD, Fixtures.PASSPORT);
        assertThat(kinds(shared)).containsExactly(Kind.SAME_PASSPORT);
    }

    @Test
    void aSpousesChildNeedsASpouse() {
        Contents child = withChild(LocalDate.of(2015, 1, 1), Kinship.SPOUSES_CHILD, null);
        assertThat(kinds(child)).contains(Kind.KINSHIP_NEEDS_SPOUSE);
    }

    @Test
    void theAgeOfADependantAdvisesAndNeverPrevents() {
        Contents grown = withChild(LocalDate.of(2003, 1, 1), Kinship.MY_CHILD, null);
        assertThat(Completeness.of(grown, Fixtures.OPENING))
                .extracting(Finding::kind)
                .contains(Kind.DEPENDANT_OVER_AGE);
        assertThat(Completeness.of(grown, Fixtures.OPENING)).noneMatch(Finding::preventsSealing);
    }

    @Test
    void aSpouseWhoComesAlongIsAskedForACareerAndSignsToo() {
        Contents couple = ALONE.with(ALONE.family().withSpouse(true));
        assertThat(Completeness.of(couple, Fixtures.OPENING))
                .contains(
                        new Finding(Kind.MISSING, Who.SPOUSE, Question.EDUCATION),
                        new Finding(Kind.MISSING, Who.SPOUSE, Question.FRENCH),
                        new Finding(Kind.SIGNED_FOR_OTHERS, Who.APPLICANT, Question.FUNDS),
                        new Finding(Kind.SIGNED_FOR_OTHERS, Who.APPLICANT, Question.VALUES))
                .doesNotContain(
                        new Finding(Kind.MISSING, Who.SPOUSE, Question.EXPERIENCE),
                        new Finding(Kind.MISSING, Who.SPOUSE, Question.ENGLISH));
    }

    @Test
    void aChildMoreIsAnotherHouseholdForTheContractAlone() {
        Contents parent =
                withChild(LocalDate.of(2015, 1, 1), Kinship.MY_CHILD, null)
                        .with(Fixtures.signed(false, 0));
        assertThat(Completeness.of(parent, Fixtures.OPENING))
                .filteredOn(found -> found.kind() == Kind.SIGNED_FOR_OTHERS)
                .extracting(Finding::question)
                .containsExactly(Question.FUNDS);
    }

    @Test
    void whoClaimsAValidatedOfferHasOne() {
        Contents exempt =
                ALONE.with(new StreamChoice(Stream.EXEMPT, ExemptionGrounds.VALIDATED_OFFER));
        assertThat(kinds(exempt)).containsExactly(Kind.OFFER_EXPECTED);
    }

    @Test
    void aSpouseInQuebecIsASpouse() {
        var spouse = new Relative(Kin.SPOUSE, "Ada", Relative.Status.CITIZEN, "Laval");
        Contents alone = ALONE.with(Relatives.BLANK.with(Who.APPLICANT, Declared.of(spouse)));
        assertThat(kinds(alone)).containsExactly(Kind.RELATIVE_NOT_SPOUSE);
    }

    @Test
    void whatASpouseWhoStaysBehindAnsweredIsNotSealed() {
        Contents couple =
                ALONE.with(ALONE.family().withSpouse(true))
                        .with(ALONE.education().with(Who.SPOUSE, Fixtures.whole(Fixtures.DIPLOMA)));
        assertThat(couple.pertinent().education().spouse().items()).hasSize(1);
        Contents apart = couple.with(couple.family().withSpouse(false));
        assertThat(apart.pertinent().education().spouse().items()).isEmpty();
        assertThat(apart.pertinent().education().applicant())
                .isEqualTo(ALONE.education().applicant());
    }
}
