package quebec.monprojet.web.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quebec.monprojet.mandate.Need;

class DossierDoorsTest {

    /** Pages that no mandate opens. A page that is not decided upon is closed, and named here. */
    private static final Set<String> THE_PERSONS_ALONE =
            Set.of(
                    "/dossier/autonomie.xhtml",
                    "/dossier/valeurs.xhtml",
                    "/dossier/consentements.xhtml",
                    "/dossier/paiement.xhtml",
                    "/dossier/annulation.xhtml",
                    "/dossier/messages.xhtml",
                    "/dossier/avis.xhtml",
                    "/dossier/decision.xhtml",
                    "/dossier/certificat.xhtml",
                    "/dossier/reexamen.xhtml",
                    "/dossier/lettres.xhtml",
                    "/dossier/lettre.xhtml",
                    "/dossier/desistement.xhtml");

    private static Need looking(String path) {
        return DossierDoors.of(path, false);
    }

    private static Need changing(String path) {
        return DossierDoors.of(path, true);
    }

    @Test
    void itIsDecidedForEveryPageOfTheDossierWhoMayOpenIt() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/webapp/dossier"))) {
            Set<String> closed =
                    files.map(file -> "/dossier/" + file.getFileName())
                            .filter(page -> looking(page) == Need.THE_PERSON)
                            .collect(Collectors.toSet());
            assertThat(closed).isEqualTo(THE_PERSONS_ALONE);
        }
    }

    @Test
    void answeringAsksForMoreThanReading() {
        assertThat(looking("/dossier/nom")).isEqualTo(Need.TO_READ);
        assertThat(changing("/dossier/nom")).isEqualTo(Need.TO_FILL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dossier/autonomie", "/dossier/valeurs", "/dossier/consentements"})
    void undertakingsAreSignedByThePersonAlone(String page) {
        assertThat(looking(page)).isEqualTo(Need.THE_PERSON);
        assertThat(changing(page)).isEqualTo(Need.THE_PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dossier/messages", "/dossier/paiement", "/dossier/desistement"})
    void whatFollowsTheReceiptIsBetweenThePersonAndTheOffice(String page) {
        assertThat(looking(page)).isEqualTo(Need.THE_PERSON);
        assertThat(changing(page)).isEqualTo(Need.THE_PERSON);
    }

    @Test
    void aSealIsSetByThePersonOrARepresentative() {
        assertThat(changing("/dossier/sceller")).isEqualTo(Need.TO_SEAL);
        assertThat(changing("/dossier/desceller")).isEqualTo(Need.TO_SEAL);
    }

    @Test
    void theButtonIsForThoseWhoFile() {
        assertThat(looking("/attente")).isEqualTo(Need.TO_FILE);
    }

    @Test
    void everySpellingOfAPageIsThatPage() {
        assertThat(changing("/dossier/nom.xhtml")).isEqualTo(Need.TO_FILL);
        assertThat(looking("/dossier/")).isEqualTo(Need.TO_READ);
        assertThat(looking("/dossier/index.xhtml")).isEqualTo(Need.TO_READ);
        assertThat(looking("/dossier.xhtml")).isEqualTo(Need.TO_READ);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/dossier/export", "/dossier/nouveau", "/compte", "/", "/dossier/nom/x"})
    void whatIsNotNamedIsThePersonsAlone(String path) {
        assertThat(looking(path)).isEqualTo(Need.THE_PERSON);
        assertThat(changing(path)).isEqualTo(Need.THE_PERSON);
    }

    /** An officer enters what somebody wrote on paper; no delegate does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dossier/changement",
                "/dossier/changement-union.xhtml",
                "/dossier/contester"
            })
    void whatCameAfterTheSealIsTold(String page) {
        assertThat(looking(page)).isEqualTo(Need.TO_TELL);
        assertThat(changing(page)).isEqualTo(Need.TO_TELL);
    }
}
