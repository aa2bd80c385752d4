package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 2, 16);
    private static final UUID CHILD = new UUID(0, 1);
    private static final Who LEO = Who.dependant(CHILD);

    private static Contents withChildBorn(LocalDate born) {
        Identity leo = Identity.BLANK.with(new Birth(born, "Lyon", Fixtures.FRANCE, Sex.F));
        Dependant.Bond bond = new Dependant.Bond(Kinship.CHILD_OF_BOTH, true, false, null);
        Dependant child = new Dependant(CHILD, bond, leo, null);
        return Fixtures.complete().with(new Family(false, null, List.of(child), true));
    }

    @Test
    void aChildMostOftenLivesWhereTheApplicantDoesAndHasTheSameCitizenships() {
        Contents contents = withChildBorn(LocalDate.of(2010, 5, 1));
        Identity likely = Suggestion.of(contents, LEO, TODAY);
        assertThat(likely.residence()).isEqualTo(contents.identity().residence());
        assertThat(likely.citizenships()).isEqualTo(contents.identity().citizenships());
    }

    @Test
    void onlyWhoIsTooYoungToMarryIsTakenForSingle() {
        LocalDate sixteenToday = TODAY.minusYears(16);
        assertThat(Suggestion.of(withChildBorn(sixteenToday.plusDays(1)), LEO, TODAY))
                .extracting(Identity::maritalStatus)
                .isEqualTo(MaritalStatus.SINGLE);
        assertThat(Suggestion.of(withChildBorn(sixteenToday), LEO, TODAY).maritalStatus()).isNull();
    }

    @Test
    void nobodysNamesOrBirthAreGuessed() {
        Identity likely = Suggestion.of(withChildBorn(LocalDate.of(2010, 5, 1)), LEO, TODAY);
        assertThat(likely.names()).isNull();
        assertThat(likely.birth()).isNull();
    }

    @Test
    void ofTheSpouseOnlyTheResidenceIsLikely() {
        Contents contents = Fixtures.complete();
        assertThat(Suggestion.of(contents, Who.SPOUSE, TODAY))
                .isEqualTo(Identity.BLANK.with(contents.identity().residence()));
    }

    @Test
    void nothingIsSuggestedToTheApplicant() {
        assertThat(Suggestion.of(Fixtures.complete(), Who.APPLICANT, TODAY))
                .isEqualTo(Identity.BLANK);
    }
}
