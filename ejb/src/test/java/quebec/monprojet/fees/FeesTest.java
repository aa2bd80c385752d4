package quebec.monprojet.fees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Custody;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Family;
import quebec.monprojet.dossier.Kinship;
import quebec.monprojet.dossier.SectionKind;

class FeesTest {

    private static final Family NOBODY = new Family(false, null, List.of(), true);

    private static Fees of(Family family) {
        return Fees.of(new Contents(Map.of(SectionKind.FAMILY, family)), Samples.OF_2016);
    }

    private static Family with(Family family, boolean accompanying) {
        return family.with(
                UUID.randomUUID(),
                new Dependant.Bond(
                        Kinship.MY_CHILD, accompanying, false, accompanying ? Custody.SOLE : null));
    }

    @Test
    void whoeverIsAlonePaysForOne() {
        assertThat(of(NOBODY).total()).isEqualTo(Money.dollars(773));
    }

    @Test
    void aCoupleWithTwoChildrenPaid1271In2016() {
        Family family = with(with(NOBODY.withSpouse(true), true), true);
        assertThat(of(family).total()).isEqualTo(Money.dollars(1271));
        assertThat(of(family).items())
                .extracting(Fees.Item::who)
                .containsExactly(Fees.Who.APPLICANT, Fees.Who.SPOUSE, Fees.Who.DEPENDANT);
    }

    @Test
    void severalAreNamedOtherwiseThanOne() {
        Family one = with(NOBODY, true);
        assertThat(of(one).items().get(1).words()).isEqualTo("fees.item.dependant");
        assertThat(of(with(one, true)).items().get(1).words())
                .isEqualTo("fees.item.dependant.several");
    }

    @Test
    void whoeverStaysBehindIsNotPaidFor() {
        Family family = with(with(NOBODY.withSpouse(false), false), true);
        assertThat(of(family).total()).isEqualTo(Money.dollars(773 + 166));
    }
}
