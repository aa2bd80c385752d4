package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The say of a parent who stays behind is asked for where there is one, and nowhere else. */
class BondTest {

    private static final Family ALONE = Family.BLANK.alone();
    private static final Family TOGETHER = Family.BLANK.withSpouse(true);
    private static final Family LEFT_BEHIND = Family.BLANK.withSpouse(false);

    private static Checked<Dependant.Bond> read(
            Kinship kinship, boolean along, @Nullable String custody, Family family) {
        return Dependant.Bond.read(kinship.name(), Boolean.toString(along), false, custody, family);
    }

    private static void assertAsked(Kinship kinship, Family family) {
        assertThat(read(kinship, true, "", family))
                .isEqualTo(
                        new Checked.Faulty<>(List.of(new Fault("custody", Fault.Problem.MISSING))));
        assertThat(read(kinship, true, "CONSENT", family))
                .isEqualTo(bond(kinship, true, Custody.CONSENT));
    }

    private static void assertNotAsked(Kinship kinship, boolean along, Family family) {
        assertThat(read(kinship, along, null, family)).isEqualTo(bond(kinship, along, null));
        assertThat(read(kinship, along, "CONSENT", family)).isEqualTo(bond(kinship, along, null));
    }

    private static Checked<Dependant.Bond> bond(
            Kinship kinship, boolean along, @Nullable Custody custody) {
        return new Checked.Sound<>(new Dependant.Bond(kinship, along, false, custody));
    }

    @Test
    void aChildWhoStaysLeavesNobody() {
        assertNotAsked(Kinship.MY_CHILD, false, ALONE);
        assertNotAsked(Kinship.CHILD_OF_BOTH, false, LEFT_BEHIND);
    }

    @Test
    void nobodyIsAskedWhenBothParentsCome() {
        assertNotAsked(Kinship.CHILD_OF_BOTH, true, TOGETHER);
    }

    @Test
    void theParentWhoStaysIsAskedFor() {
        assertAsked(Kinship.CHILD_OF_BOTH, LEFT_BEHIND);
        assertAsked(Kinship.CHILD_OF_BOTH, ALONE);
        assertAsked(Kinship.MY_CHILD, TOGETHER);
        assertAsked(Kinship.SPOUSES_CHILD, TOGETHER);
    }

    /** Whether a spouse comes is asked before; whoever skipped it is asked by the check. */
    @Test
    void nobodyIsTakenForAbsentBeforeThereIsAnAnswer() {
        assertNotAsked(Kinship.CHILD_OF_BOTH, true, Family.BLANK);
        assertAsked(Kinship.MY_CHILD, Family.BLANK);
    }

    @Test
    void whatElseIsMissingIsSaidFirst() {
        assertThat(Dependant.Bond.read(null, "true", false, "CONSENT", TOGETHER))
                .isInstanceOf(Checked.Faulty.class);
    }
}
