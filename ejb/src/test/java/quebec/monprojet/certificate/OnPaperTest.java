package quebec.monprojet.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.certificate.Samples.facts;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.installation.Letterhead;

class OnPaperTest {

    private static final Letterhead HEAD = new Letterhead("Direction X", "Y, directrice");

    private static Facts named(Names names) {
        Facts facts = facts("Ana", 3);
        return facts.corrected(new Correction(names, facts.birthDate(), facts.sex(), "Nom"));
    }

    @Test
    void nothingStandsInTheWayOfNamesThatCanBeWritten() {
        assertThat(OnPaper.refused(named(new Names("முருகன்", "يوسف", "王小明")), Optional.of(HEAD)))
                .isEmpty();
    }

    @Test
    void aNameThatNoFontWritesIsToldAndTheOthersAreNot() {
        assertThat(OnPaper.refused(named(new Names("Ruge", "สมชาย", null)), Optional.of(HEAD)))
                .contains(new Acting.Unwritten("สมชาย"));
    }

    @Test
    void nothingIsIssuedInNobodysName() {
        assertThat(OnPaper.refused(facts("Ana", 3), Optional.empty()))
                .contains(new Acting.WithoutLetterhead());
    }

    @Test
    void theUnitIsThatOfTheIssue() {
        assertThat(facts("Ana", 3).under(HEAD).unit()).isEqualTo("Direction X");
    }
}
