package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Finding.Kind;

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
        var bond = new Dependant.Bond(kinship, true, false);
        var identity = Fixtures.identity(new Names("Müller", "Léo", null), born);
        var child = new Dependant(CHILD, bond, identity, passport);
        return ALONE.with(new Family(false, null, List.of(child), true));
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
                        Question.STREAM);
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
        assertThat(kinds(ALONE, last)).isEmpty();
        assertThat(kinds(ALONE, last.plusDays(1))).containsExactly(Kind.PASSPORT_EXPIRED);
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
}
