package quebec.monprojet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Address;
import quebec.monprojet.dossier.Birth;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Country;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.dossier.Fault;
import quebec.monprojet.dossier.MaritalStatus;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.Status;

class ChangeReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 27);
    private static final Instant NOW = Instant.parse("2016-03-27T15:00:00Z");
    private static final Moved MOVED =
            new Moved(new Address("1, rue Neuve", null, "Lyon", null, null, new Country("FR")));

    private static List<String> fields(Checked<?> checked) {
        return checked instanceof Checked.Faulty<?> faulty
                ? faulty.faults().stream().map(Fault::field).toList()
                : List.of();
    }

    private static ChangeRow row() {
        OwnApplication own =
                new OwnApplication(
                        Samples.NUMBER,
                        Samples.ACCOUNT,
                        new DossierId(new UUID(0, 2)),
                        Status.ACKNOWLEDGED,
                        NOW);
        return new ChangeRow(own, new UUID(0, 3), TODAY, MOVED, NOW);
    }

    private static Noted noted(Noted.Outcome outcome, Instant at) {
        return new Noted(outcome, "Acte manquant.", at, new StaffId(new UUID(0, 9)));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceInTheOrderOfThePage() {
        Checked<ChildBorn> read =
                ChildBorn.read(
                        "a form",
                        Names.read("", "Zoé", ""),
                        Birth.read(TODAY.plusDays(1), "Lyon", "FR", "F", TODAY),
                        Dependant.Bond.read(null, "true", false, null));
        assertThat(fields(read)).containsExactly("familyName", "birthDate", "kinship");
    }

    private static Checked<ChildBorn> born(String given) {
        return ChildBorn.read(
                "a form",
                Names.read("Müller", given, ""),
                Birth.read(TODAY, "Lyon", "FR", "F", TODAY),
                Dependant.Bond.read("CHILD_OF_BOTH", "true", false, null));
    }

    @Test
    void oneFormTellsOfOneChildUnlessItIsFilledInAnew() {
        assertThat(born("Zoé")).isEqualTo(born("Zoé")).isInstanceOf(Checked.Sound.class);
        assertThat(Gathered.sound(born("Léa")).child().id())
                .isNotEqualTo(Gathered.sound(born("Zoé")).child().id());
    }

    @Test
    void nobodyIsSingleByAUnionNorMarriedByItsEnd() {
        assertThat(fields(UnionEnded.read(MaritalStatus.read("MARRIED"))))
                .containsExactly("maritalStatus");
        assertThat(
                        fields(
                                UnionFormed.read(
                                        MaritalStatus.read("SINGLE"),
                                        Names.read("Müller", "Ali", ""),
                                        Birth.read(TODAY, "Lyon", "FR", "M", TODAY),
                                        null)))
                .containsExactly("maritalStatus", "accompanying");
    }

    @Test
    void whatIsStillToHappenIsNotDeclared() {
        assertThat(fields(Change.readDay(TODAY.plusDays(1), TODAY))).containsExactly("happenedOn");
        assertThat(fields(Change.readDay(null, TODAY))).containsExactly("happenedOn");
        assertThat(fields(Change.readDay(TODAY, TODAY))).isEmpty();
    }

    @Test
    void anAdoptedChildCameToTheFamilyAfterTheBirth() {
        LocalDate born = TODAY.minusYears(4);
        assertThat(ChildBorn.readArrival(null, born, TODAY)).isEqualTo(new Checked.Sound<>(born));
        assertThat(ChildBorn.readArrival(TODAY, born, TODAY)).isEqualTo(new Checked.Sound<>(TODAY));
        assertThat(fields(ChildBorn.readArrival(born.minusDays(1), born, TODAY)))
                .containsExactly("happenedOn");
        assertThat(fields(ChildBorn.readArrival(TODAY.plusDays(1), born, TODAY)))
                .containsExactly("happenedOn");
    }

    @Test
    void whatAnOfficerNotedIsNotTakenBack() {
        ChangeRow row = row();
        assertThat(row.note(noted(Noted.Outcome.ACCEPTED, NOW.plusSeconds(5)))).isTrue();
        assertThat(row.note(noted(Noted.Outcome.REFUSED, NOW.plusSeconds(9)))).isFalse();
        assertThat(row.view().isAccepted()).isTrue();
    }

    @Test
    void nothingIsRefusedWithoutAReason() {
        assertThatThrownBy(
                        () ->
                                new Noted(
                                        Noted.Outcome.REFUSED,
                                        " ",
                                        NOW,
                                        new StaffId(new UUID(0, 9))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
