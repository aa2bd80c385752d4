package quebec.monprojet.browser;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a period opens and closes, typed into a manager's form: both some days from now. */
record TypedWindow(Page page) {

    private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");

    void opens() {
        day("opens", LocalDate.now(MONTREAL).plusDays(4));
        page.locator("#opensHour").fill("08:30");
    }

    void closes() {
        day("closes", LocalDate.now(MONTREAL).plusDays(20));
        page.locator("#closesHour").fill("16:30");
    }

    private void day(String id, LocalDate day) {
        page.locator("[id='" + id + ":day']").fill(Integer.toString(day.getDayOfMonth()));
        page.locator("[id='" + id + ":month']").fill(Integer.toString(day.getMonthValue()));
        page.locator("[id='" + id + ":year']").fill(Integer.toString(day.getYear()));
    }
}
