package quebec.monprojet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quebec.monprojet.account.StaffId;

class MessageRowTest {

    private static final Instant SENT = Instant.parse("2016-03-01T15:00:00Z");
    private static final StaffId OFFICER = new StaffId(new UUID(0, 7));

    private static MessageRow fromPerson(Instant received) {
        return new MessageRow(writing("Bonjour"), null, 0, received);
    }

    private static Writing writing(String words) {
        return new Writing(Samples.NUMBER, new UUID(1, 1), words, SENT);
    }

    @Test
    void aMessageOfThePersonIsForTheOffice() {
        assertThat(fromPerson(SENT).view().way()).isEqualTo(Way.TO_OFFICE);
        assertThat(new MessageRow(writing("Bonjour"), OFFICER, 0, SENT).view().isFromOffice())
                .isTrue();
    }

    @Test
    void aClockThatIsPutBackTurnsNoInstantsAround() {
        MessageRow row = fromPerson(SENT.minusSeconds(5));
        assertThat(row.view().receivedAt()).isEqualTo(SENT);
    }

    @Test
    void whatIsWrittenIsToldApartWithoutItsWords() {
        MessageRow row = new MessageRow(writing("Bonjour"), null, 0, SENT);
        assertThat(row.digest()).hasSize(64).doesNotContain("Bonjour");
        assertThat(row.digest())
                .isEqualTo(new MessageRow(writing("Bonjour"), null, 4, SENT).digest())
                .isNotEqualTo(new MessageRow(writing("Bonsoir"), null, 0, SENT).digest());
    }

    @Test
    void whoeverAnswersHasReadTheLatestThatThePersonWrote() {
        Message first = fromPerson(SENT).view();
        Message second = fromPerson(SENT).view();
        Message answer = new MessageRow(writing("Merci"), OFFICER, 0, SENT).view();
        assertThat(Message.latestOfPerson(List.of(first, second, answer))).isEqualTo(second.id());
        assertThat(Message.latestOfPerson(List.of(answer))).isNull();
    }

    @Test
    void nothingIsNoMessage() {
        assertThatThrownBy(() -> writing(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writing("a".repeat(Message.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
