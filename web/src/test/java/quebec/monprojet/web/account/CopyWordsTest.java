package quebec.monprojet.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import quebec.monprojet.access.CopySheet.Group;
import quebec.monprojet.access.CopySheet.Part;
import quebec.monprojet.access.CopySheet.Row;
import quebec.monprojet.web.texts.Catalogue;

class CopyWordsTest {

    private final CopyWords words = new CopyWords(new Catalogue().in(Locale.FRENCH));

    private Part part(String name, String json) throws Exception {
        JsonNode data = new ObjectMapper().readTree(json);
        return words.part(name, data);
    }

    private static List<String> labels(Part part) {
        return part.groups().stream()
                .map(Group::rows)
                .flatMap(List::stream)
                .map(Row::label)
                .toList();
    }

    @Test
    void instantsAreReadInMontreal() throws Exception {
        Part part = part("account", "{\"openedAt\":\"2027-02-16T17:00:00Z\"}");
        assertThat(part.title()).isEqualTo("Compte");
        assertThat(part.groups().get(0).rows().get(0).value())
                .startsWith("16\u00a0février 2027 à 12");
    }

    @Test
    void whatHasNoWordsYetShowsItsName() throws Exception {
        Part part = part("messages", "[{\"zeal\":\"x\"}]");
        assertThat(part.title()).isEqualTo("messages");
        assertThat(labels(part)).containsExactly("zeal");
    }

    @Test
    void aListInsideIsToldThingByThing() throws Exception {
        Part part = part("documents", "{\"files\":[{\"name\":\"a\"},{\"name\":\"b\"}]}");
        assertThat(part.groups()).extracting(Group::title).containsOnly("Fichier").hasSize(2);
    }

    @Test
    void whatIsForProgramsAloneIsLeftToThem() throws Exception {
        Part part = part("register", "{\"receipts\":[{\"rank\":1,\"leaf\":\"x\",\"head\":{}}]}");
        assertThat(labels(part)).containsExactly("Rang");
    }

    @Test
    void nothingIsNothing() throws Exception {
        assertThat(part("letters", "[]").groups()).isEmpty();
        assertThat(part("dossier", "{}").groups()).isEmpty();
    }

    @Test
    void aLongJournalIsCutAndSaysSo() throws Exception {
        String entry = "{\"act\":\"account.opened\"},";
        Part part = part("journal", "[" + entry.repeat(1500) + "{\"act\":\"account.closed\"}]");
        assertThat(part.groups()).hasSize(CopyWords.MOST_GROUPS + 1);
        assertThat(part.groups().get(0).title()).contains("JSON");
        assertThat(part.groups().get(CopyWords.MOST_GROUPS).rows().get(0).value())
                .isEqualTo("Compte\u00a0: fermé");
    }
}
