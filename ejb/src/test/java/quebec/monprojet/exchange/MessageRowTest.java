package quebec.monprojet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;

class MessageRowTest {

    private static final Instant SENT = Instant.parse("2016-03-01T15:00:00Z");
    private static final StaffId OFFICER = new StaffId(new UUID(0, 7));

    private static MessageRow fromPerson(Instant received) {
        return new MessageRow(sheet("Bonjour"), null, 0, received);
    }

    private static Sheet sheet(String words) {
        return new Sheet(Samples.NUMBER, new UUID(1, 1), words, SENT);
    }

    @Test
    void aMessageOfThePersonIsForTheOffice() {
        assertThat(fromPerson(SENT).view().way()).isEqualTo(Way.TO_OFFICE);
        assertThat(new MessageRow(sheet("Bonjour"), OFFICER, 0, SENT).view().isFromOffice())
                .isTrue();
    }

    @Test
    void theFirstReadingCounts() {
        MessageRow row = fromPerson(SENT.plusSeconds(1));
        assertThat(row.read(OFFICER, SENT.plusSeconds(60))).isTrue();
        assertThat(row.read(OFFICER, SENT.plusSeconds(90))).isFalse();
        assertThat(row.view().readAt()).isEqualTo(SENT.plusSeconds(60));
    }

    @Test
    void aClockThatIsPutBackTurnsNoInstantsAround() {
        MessageRow row = fromPerson(SENT.minusSeconds(5));
        row.read(null, SENT.minusSeconds(9));
        assertThat(row.view().receivedAt()).isEqualTo(SENT);
        assertThat(row.view().readAt()).isEqualTo(SENT);
    }

    @Test
    void nothingIsNoMessage() {
        assertThatThrownBy(() -> sheet(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sheet("a".repeat(Message.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
