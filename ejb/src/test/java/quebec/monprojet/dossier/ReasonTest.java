package quebec.monprojet.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void whatCannotBeSeenIsNotKept() {
        assertThat(Reason.read("  Illisible,\u202E\u0000 hélas.\r\n\r\n\r\n\r\nE\u0301tat flou. "))
                .contains(new Reason("Illisible, hélas.\n\nÉtat flou."));
    }

    @Test
    void itIsBoundedInCharactersAsPeopleCount() {
        assertThat(Reason.read(null)).isEmpty();
        assertThat(Reason.read("trop peu")).isEmpty();
        assertThat(Reason.read("\u200B".repeat(20))).isEmpty();
        assertThat(Reason.read("dix lettre")).isPresent();
        assertThat(Reason.read("dix lettre", 20)).isEmpty();
        assertThat(Reason.read("𝒜".repeat(Reason.LONGEST))).isPresent();
        assertThat(Reason.read("x".repeat(Reason.LONGEST + 1))).isEmpty();
    }

    @Test
    void nobodyGoesAroundTheReading() {
        assertThatThrownBy(() -> new Reason("bien trop \u202E long"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Reason("x")).isInstanceOf(IllegalArgumentException.class);
    }
}
