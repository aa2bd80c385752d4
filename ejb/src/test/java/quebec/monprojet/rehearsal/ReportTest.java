package quebec.monprojet.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final String GREEN =
            """
            {"verdict":"GREEN","period":"R2027-1","mode":"MORNING",
             "crowd":{"people":100,"withoutFinalAnswer":0,"refused":0},
             "presses":{"byKind":{"failure":0,"busy":7}},
             "latency":{"finalAnswer":{"max":812.4}},
             "checker":{"judged":true,"faults":0}}
            """;

    @Test
    void nothingIsWrongWithAGreenOneOfTheWholeCrowd() {
        assertThat(read(GREEN).reasons(100)).isEmpty();
    }

    @Test
    void aDeclaredBusyIsNoFailure() {
        assertThat(read(GREEN.replace("\"busy\":7", "\"busy\":7000")).reasons(100)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"withoutFinalAnswer\":0|\"withoutFinalAnswer\":3|WITHOUT_ANSWER|3",
                "\"refused\":0|\"refused\":2|REFUSED|2",
                "\"failure\":0|\"failure\":1|FAILURES|1",
                "812.4|61000|LATE|61",
                "\"judged\":true|\"judged\":false|UNCHECKED|1",
                "\"faults\":0|\"faults\":5|FAULTS|5",
                "\"people\":100|\"people\":99|OTHER_CROWD|99",
                "MORNING|CLOSED|OTHER_MODE|1",
                "GREEN|RED|DRIVER|1"
            })
    void eachOfTheseMakesItRed(String green, String red, Reason.Why why, int count) {
        assertThat(read(GREEN.replace(green, red)).reasons(100))
                .containsExactly(new Reason(why, count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"verdict\":\"GREEN\",\"period\":\"R2027-1\",\"mode\":\"MORNING\"}"
            })
    void whatIsNoReportIsNotRead(String text) {
        assertThat(Report.read(text)).isEmpty();
    }

    @Test
    void aNumberThatIsNoneIsNotRead() {
        assertThat(Report.read(GREEN.replace("\"failure\":0", "\"failure\":\"none\""))).isEmpty();
        assertThat(Report.read(GREEN.replace("\"refused\":0", "\"refused\":-1"))).isEmpty();
    }

    private static Report read(String json) {
        return Report.read(json).orElseThrow();
    }
}
