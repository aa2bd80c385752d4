package quebec.monprojet.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import quebec.monprojet.audit.Act;

class NeedTest {

    @ParameterizedTest
    @CsvSource({
        "READ, RELATIVE, true, false, false, false",
        "FILL, RELATIVE, true, true, false, false",
        "FILE, RELATIVE, true, true, true, false",
        "READ, LAWYER, true, false, false, false",
        "FILL, NOTARY, true, true, false, false",
        "FILE, CONSULTANT, true, true, true, true",
    })
    void eachPowerHoldsThoseBeforeItAndOnlyRepresentativesSeal(
            Power power,
            Capacity capacity,
            boolean reads,
            boolean fills,
            boolean files,
            boolean seals) {
        assertThat(Need.TO_READ.isMetBy(power, capacity)).isEqualTo(reads);
        assertThat(Need.TO_FILL.isMetBy(power, capacity)).isEqualTo(fills);
        assertThat(Need.TO_FILE.isMetBy(power, capacity)).isEqualTo(files);
        assertThat(Need.TO_SEAL.isMetBy(power, capacity)).isEqualTo(seals);
    }

    @ParameterizedTest
    @EnumSource(Power.class)
    void somethingsAreNobodyElses(Power power) {
        assertThat(Need.THE_PERSON.isMetBy(power, Capacity.LAWYER)).isFalse();
    }

    @Test
    void anActThatIsNotKnownIsThePersonsAlone() {
        assertThat(Need.of(new Act("dossier.contested"))).isEqualTo(Need.THE_PERSON);
        assertThat(Need.of(new Act("account.closed"))).isEqualTo(Need.THE_PERSON);
        assertThat(Need.of(new Act("mandate.offered"))).isEqualTo(Need.THE_PERSON);
        assertThat(Need.of(new Act("novelty.done"))).isEqualTo(Need.THE_PERSON);
    }

    @Test
    void answeringIsNotSigning() {
        assertThat(Need.of(new Act("dossier.answered"))).isEqualTo(Need.TO_FILL);
        assertThat(Need.of(new Act("dossier.signed"))).isEqualTo(Need.THE_PERSON);
        assertThat(Need.of(new Act("dossier.sealed"))).isEqualTo(Need.TO_SEAL);
    }
}
