package quebec.monprojet.web.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarLinesTest {

    @Test
    void everyLineEndsWithCarriageReturnAndLineFeed() {
        assertThat(new CalendarLines().raw("BEGIN", "VCALENDAR").raw("END", "VCALENDAR").toString())
                .isEqualTo("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void textCannotEndItsPropertyNorBeginAnother() {
        assertThat(
                        new CalendarLines()
                                .text("SUMMARY", "a,b;c\\d\r\nATTENDEE:x\ny\u0007")
                                .toString())
                .isEqualTo("SUMMARY:a\\,b\\;c\\\\d\\nATTENDEE:x\\ny\r\n");
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut() {
        String text = "é€😀".repeat(60);
        String folded = new CalendarLines().text("DESCRIPTION", text).toString();
        assertThat(folded.lines())
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo("DESCRIPTION:" + text + "\r\n");
    }

    @Test
    void instantsAreInUtcAndNeverEarlierThanWhatTheyTell() {
        assertThat(
                        new CalendarLines()
                                .instant("DTSTART", Instant.parse("2027-02-16T13:30:00Z"))
                                .instant("DTSTART", Instant.parse("2027-02-16T13:30:00.000001Z"))
                                .toString())
                .isEqualTo("DTSTART:20270216T133000Z\r\nDTSTART:20270216T133001Z\r\n");
    }
}
