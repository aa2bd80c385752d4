package quebec.monprojet.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quebec.monprojet.Tables;

class LogKeysTest {

    private static final Instant NOON = Instant.parse("2026-02-16T17:00:00Z");

    private final SigningKey stolen = SigningKey.generated(LocalDate.of(2026, 2, 1));
    private final SigningKey fresh = SigningKey.generated(LocalDate.of(2026, 2, 16));

    /** The node that changed keys starts again and again, the one that was forgotten does not. */
    @Test
    void aKeyThatAnotherNodeHasRetiredSignsNoMore() throws Exception {
        try (Connection database = Tables.inMemory().made()) {
            KeyRows rows = new KeyRows(database);
            LogKeys.publish(rows, stolen, List.of(), NOON);
            LogKeys.publish(rows, stolen, List.of(), NOON.plusSeconds(1));
            LogKeys.publish(rows, fresh, List.of(stolen.keyId()), NOON.plusSeconds(2));
            LogKeys.publish(rows, fresh, List.of(stolen.keyId()), NOON.plusSeconds(3));
            assertThatThrownBy(() -> LogKeys.publish(rows, stolen, List.of(), NOON.plusSeconds(4)))
                    .hasMessageContaining(stolen.keyId());
            assertThat(rows.all())
                    .extracting(PublishedKey::keyId)
                    .containsExactly(stolen.keyId(), fresh.keyId());
        }
    }
}
