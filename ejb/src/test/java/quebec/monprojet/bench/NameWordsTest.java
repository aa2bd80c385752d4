package quebec.monprojet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Family;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Kinship;
import quebec.monprojet.dossier.Names;
import quebec.monprojet.dossier.SectionKind;
import quebec.monprojet.dossier.Spouse;

class NameWordsTest {

    @Test
    void aNameIsFoundByEachOfItsWordsOnce() {
        assertThat(NameWords.of("Lefèvre-Côté, Élodie Lefevre"))
                .containsExactly("lefevre", "cote", "elodie");
        assertThat(NameWords.of(" - ")).isEmpty();
    }

    @Test
    void everybodyInADossierIsFound() {
        Family family =
                new Family(true, new Spouse(true, named("Nguyễn", "Minh"), null), List.of(), true)
                        .with(
                                new UUID(0, 1),
                                new Dependant.Bond(Kinship.CHILD_OF_BOTH, true, false, null));
        Contents sealed = new Contents(Map.of(SectionKind.FAMILY, family));
        assertThat(NameWords.of("cote elodie", sealed))
                .containsExactly("cote", "elodie", "minh", "nguyen");
        assertThat(NameWords.of("cote elodie", null)).containsExactly("cote", "elodie");
    }

    private static Identity named(String family, String given) {
        return new Identity(new Names(family, given, null), null, null, null, null);
    }

    @Test
    void aWordIsLedToByItsFirstThreeCharacters() {
        assertThat(NameWords.start("lefevre")).isEqualTo("lef");
        assertThat(NameWords.start("li")).isEqualTo("li");
        assertThat(NameWords.isShort("li")).isTrue();
        assertThat(NameWords.isShort("ngu")).isFalse();
    }

    @Test
    void noCharacterIsCutInTwo() {
        String rare = "\uD840\uDC00".repeat(4);
        assertThat(NameWords.start(rare)).isEqualTo("\uD840\uDC00".repeat(3));
    }

    @Test
    void whatIsLongerThanAnyNameIsCut() {
        assertThat(NameWords.of("a".repeat(100))).containsExactly("a".repeat(60));
    }
}
