package quebec.monprojet.web.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import quebec.monprojet.opening.PublishedPeriod;

class OpeningsCalendarTest {

    @Test
    void anAnnouncedOpeningIsOneEventInUtc() {
        Map<String, String> event = event(Lives.announced());
        assertThat(event)
                .containsEntry("DTSTART", "20270216T133000Z")
                .containsEntry("DTSTAMP", "20270201T140000Z")
                .containsEntry("SEQUENCE", "0")
                .containsEntry("STATUS", "CONFIRMED")
                .containsEntry("URL", "https://portail.example/etat");
    }

    @Test
    void aSuspensionCancelsIt() {
        assertThat(event(Lives.suspended()))
                .containsEntry("UID", event(Lives.announced()).get("UID"))
                .containsEntry("STATUS", "CANCELLED")
                .containsEntry("SEQUENCE", "1")
                .containsEntry("DTSTAMP", "20270216T140000Z");
    }

    @Test
    void announcedAgainItMovesUnderTheSameIdentifier() {
        assertThat(event(Lives.announcedAgain()))
                .containsEntry("UID", event(Lives.announced()).get("UID"))
                .containsEntry("DTSTART", "20270218T133000Z")
                .containsEntry("STATUS", "CONFIRMED")
                .containsEntry("SEQUENCE", "2");
    }

    @Test
    void aReasonStaysTextInTheCalendar() {
        assertThat(event(Lives.suspended()).get("DESCRIPTION"))
                .contains("Panne <grave> & longue \\; les rangs\\, eux\\, restent.");
    }

    private static Map<String, String> event(PublishedPeriod period) {
        String calendar =
                new OpeningsCalendar(Lives.words("fr"), path -> "https://portail.example" + path)
                        .of(List.of(period));
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        assertThat(calendar).endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        Map<String, String> properties = new TreeMap<>();
        calendar.replace("\r\n ", "")
                .lines()
                .forEach(
                        line -> {
                            int colon = line.indexOf(':');
                            properties.put(line.substring(0, colon), line.substring(colon + 1));
                        });
        return properties;
    }
}
