package quebec.monprojet.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Fault;

class AskingTest {

    private static List<String> fields(Checked<?> checked) {
        return checked instanceof Checked.Faulty<?> faulty
                ? faulty.faults().stream().map(Fault::field).toList()
                : List.of();
    }

    @Test
    void whoeverAsksForACorrectionSaysHowItShouldRead() {
        assertThat(fields(Asking.read(RequestKind.RECTIFICATION, "Mon nom.", " ")))
                .containsExactly("correction");
    }

    @Test
    void aCorrectionThatWasTypedAndNotAskedForIsLeftOut() {
        assertThat(Asking.read(RequestKind.ACCESS, "Tout.", "Müller"))
                .isEqualTo(new Checked.Sound<>(new Asking(RequestKind.ACCESS, "Tout.", null)));
    }

    @Test
    void everythingMissingIsSaidAtOnce() {
        assertThat(fields(Asking.read(null, null, null))).containsExactly("kind", "words");
    }

    @Test
    void aNumberIsReadAsItIsSaid() {
        RequestNumber number = new RequestNumber(42);
        assertThat(number).hasToString("DA-00042");
        assertThat(RequestNumber.parse("DA-00042")).contains(number);
        assertThat(RequestNumber.parse("42")).isEmpty();
        assertThat(IncidentNumber.parse("IC-007")).contains(new IncidentNumber(7));
    }
}
