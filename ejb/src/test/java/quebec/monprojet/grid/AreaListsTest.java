package quebec.monprojet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaListsTest {

    private static final String PUBLISHED =
            """
            {"lists": [
              {"effectiveFrom": "2018-08-02", "certainty": "H", "demonstration": false, "areas": [
                {"code": "x", "names": {"fr": "Soudage"}, "quebec": "B", "foreign": "A"}]},
              {"effectiveFrom": "2017-03-08", "certainty": "H", "demonstration": false, "areas": [
                {"code": "x", "names": {"fr": "Soudage"}, "quebec": "A"}]}]}
            """;

    @Test
    void whatIsShippedIsADemonstrationAndSaysSo() {
        assertThat(AreaLists.shipped().all())
                .isNotEmpty()
                .allMatch(AreaList::demonstration)
                .allMatch(list -> list.certainty() == Certainty.L)
                .flatMap(AreaList::areas)
                .allMatch(area -> area.name("fr").contains("démonstration"))
                .allMatch(area -> area.names().keySet().containsAll(Set.of("en", "es")));
    }

    @Test
    void anOperatorsFileTakesThePlaceOfTheShippedOne(@TempDir Path folder) throws Exception {
        assertThat(AreaLists.in(folder).all()).isEqualTo(AreaLists.shipped().all());
        Files.writeString(folder.resolve("areas.json"), PUBLISHED);
        AreaLists lists = AreaLists.in(folder);
        assertThat(section(lists, "2017-12-31", true)).isEqualTo(TrainingSection.A);
        assertThat(section(lists, "2018-08-02", true)).isEqualTo(TrainingSection.B);
        assertThat(section(lists, "2018-08-02", false)).isEqualTo(TrainingSection.A);
    }

    @Test
    void aPartThatDoesNotListTheAreaLeavesTheSectionUnknown(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("areas.json"), PUBLISHED);
        AreaList list = AreaLists.in(folder).inForce(LocalDate.of(2017, 3, 8)).orElseThrow();
        assertThat(list.area("x").orElseThrow().section(false)).isEmpty();
        assertThat(list.area("y")).isEmpty();
        assertThat(AreaLists.in(folder).inForce(LocalDate.of(2017, 3, 7))).isEmpty();
    }

    @Test
    void aNameIsFrenchWhereItHasNoOther(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("areas.json"), PUBLISHED);
        AreaList list = AreaLists.in(folder).all().get(0);
        assertThat(list.area("x").orElseThrow().name("es")).isEqualTo("Soudage");
    }

    @Test
    void aFileThatCannotBeReadIsRefused(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("areas.json"), "{\"lists\": [{\"effectiveFrom\": 1}]}");
        assertThatThrownBy(() -> AreaLists.in(folder)).isInstanceOf(UncheckedIOException.class);
        Files.writeString(
                folder.resolve("areas.json"),
                PUBLISHED.replace("\"quebec\": \"B\"", "\"quebec\": \"H\""));
        assertThatThrownBy(() -> AreaLists.in(folder)).isInstanceOf(UncheckedIOException.class);
    }

    private static TrainingSection section(AreaLists lists, String filed, boolean fromQuebec) {
        return lists.inForce(LocalDate.parse(filed))
                .flatMap(list -> list.area("x"))
                .flatMap(area -> area.section(fromQuebec))
                .orElseThrow();
    }
}
