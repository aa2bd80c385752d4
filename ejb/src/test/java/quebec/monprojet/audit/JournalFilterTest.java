package quebec.monprojet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalFilterTest {

    private static final Instant FROM = Instant.parse("2026-11-24T05:00:00Z");

    @Test
    void whatDatabasesReadAsAnyLetterIsALetterOrNothing() {
        var filter = new JournalFilter("staff.%", "a_b", "%", "", "", FROM, FROM);
        assertThat(filter.actPattern()).isEqualTo("staff.%");
        assertThat(filter.subjectPattern()).isEqualTo("%a!_b%");
        assertThat(filter.actorPattern()).isEqualTo("%%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tremblay",
                "joe@x.org",
                "joe.x",
                "joe1985",
                "1985-03-27",
                "AB123456",
                "5145551234",
                "Zoé O'Brien"
            })
    void whatMayNameSomebodyIsOnlySaidToBeGiven(String typed) {
        var filter = new JournalFilter("", typed, typed, typed, typed, FROM, FROM);
        assertThat(filter.facts())
                .containsEntry("subject", "given")
                .containsEntry("actor", "given")
                .containsEntry("file", "given")
                .containsEntry("person", "given");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-1",
                "2026-1-000042-7",
                "application:2026-1-000042-7",
                "2026-1-S-000001-K",
                "L-2026-000001",
                "run:f0713a9f-0000-4000-8000-0242ac120002",
                "f0713a9f-0000-4000-8000-0242ac120002"
            })
    void numbersAndIdentifiersStay(String typed) {
        var filter = new JournalFilter("", typed, "", typed, "", FROM, FROM);
        assertThat(filter.facts()).containsEntry("subject", typed).containsEntry("file", typed);
    }

    @Test
    void aLongTextIsCutBeforeAnUnderscoreNotWithinIt() {
        var filter = new JournalFilter("_".repeat(200), "", "", "", "", FROM, FROM);
        assertThat(filter.actPattern()).isEqualTo("!_".repeat(120) + "%");
    }

    @Test
    void anExportSaysWhatItWasOf() {
        var filter = new JournalFilter("staff.created", "", "", "", "", FROM, FROM.plusSeconds(1));
        assertThat(filter.facts())
                .containsEntry("act", "staff.created")
                .containsEntry("from", "2026-11-24T05:00:00Z")
                .containsEntry("to", "2026-11-24T05:00:01Z");
    }

    @Test
    void theJournalKeepsWhoseFileWasLookedUp() {
        var filter = new JournalFilter("", "", "", " 2026-1-000042-7 ", "", FROM, FROM);
        assertThat(filter.facts()).containsEntry("file", "2026-1-000042-7");
    }
}
