package quebec.monprojet.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quebec.monprojet.crowd.wire.Answer;
import quebec.monprojet.crowd.wire.Ending;
import quebec.monprojet.crowd.wire.Ending.How;

class KindTest {

    @ParameterizedTest
    @CsvSource({
        "201, receipt, RECEIPT",
        "200, receipt, REPEATED",
        "409, full, FULL",
        "409, closed, CLOSED",
        "409, not-open, NOT_OPEN",
        "409, suspended, SUSPENDED",
        "409, other, REFUSED",
        "503, busy, BUSY",
        "503, unavailable, FAILURE",
        "401, bad-ticket, REFUSED",
        "422, not-ready, REFUSED",
        "500, failure, FAILURE",
        "502, busy, FAILURE",
        "302, moved, FAILURE",
    })
    void anAnswerIsReadByItsStatusAndItsProblem(int status, String problem, Kind kind) {
        assertThat(Kind.of(answered(status, "{\"a\":[{}],\"type\":\"/problems/" + problem + "\"}")))
                .isEqualTo(kind);
    }

    @Test
    void aPageOfAProxyIsAFailure() {
        assertThat(Kind.of(answered(503, "<html>Service Unavailable</html>")))
                .isEqualTo(Kind.FAILURE);
    }

    @Test
    void noAnswerIsNamedAfterWhatHappened() {
        assertThat(Kind.of(without(How.CUT))).isEqualTo(Kind.CUT);
        assertThat(Kind.of(without(How.TIMED_OUT))).isEqualTo(Kind.LATE);
        assertThat(Kind.of(without(How.UNREACHABLE))).isEqualTo(Kind.UNREACHABLE);
        assertThat(Kind.of(without(How.GARBLED))).isEqualTo(Kind.FAILURE);
    }

    private static Ending answered(int status, String body) {
        return new Ending(How.ANSWERED, 0, 1, new Answer(status, -1, body));
    }

    private static Ending without(How how) {
        return new Ending(how, 0, 1, null);
    }
}
