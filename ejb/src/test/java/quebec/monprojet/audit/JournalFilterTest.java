package quebec.monprojet.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JournalFilterTest {

    private static final Instant FROM = Instant.parse("2026-11-24T05:00:00Z");

    @Test
    void whatDatabasesReadAsAnyLetterIsALetterOrNothing() {
        var filter = new JournalFilter("staff.%", "a_b", "%", FROM, FROM);
        assertThat(filter.actPattern()).isEqualTo("staff.%");
        assertThat(filter.subjectPattern()).isEqualTo("%a\\_b%");
        assertThat(filter.actorPattern()).isEqualTo("%%");
    }

    @Test
    void theJournalKeepsAnUnderscoreAsItWasTyped() {
        var filter = new JournalFilter("", "a_b", "", FROM, FROM);
        assertThat(filter.facts()).containsEntry("subject", "a_b");
    }

    @Test
    void aLongTextIsCutBeforeAnUnderscoreNotWithinIt() {
        var filter = new JournalFilter("_".repeat(200), "", "", FROM, FROM);
        assertThat(filter.actPattern()).isEqualTo("\\_".repeat(120) + "%");
    }

    @Test
    void anExportSaysWhatItWasOf() {
        var filter = new JournalFilter("staff.created", "", "", FROM, FROM.plusSeconds(1));
        assertThat(filter.facts())
                .containsEntry("act", "staff.created")
                .containsEntry("from", "2026-11-24T05:00:00Z")
                .containsEntry("to", "2026-11-24T05:00:01Z");
    }
}
