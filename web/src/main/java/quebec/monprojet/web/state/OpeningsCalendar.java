package quebec.monprojet.web.state;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import quebec.monprojet.opening.PublishedNotice;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.opening.Suspension;
import quebec.monprojet.web.texts.Words;

/**
 * Announced openings as iCalendar (RFC 5545), in UTC. A period is one event for ever: suspended, it
 * is cancelled; announced again, it moves. Each of these raises its sequence.
 */
final class OpeningsCalendar {

    private final Words words;
    private final NoticeText text;
    private final UnaryOperator<String> address;

    /**
     * @param address makes a path of the portal absolute
     */
    OpeningsCalendar(Words words, UnaryOperator<String> address) {
        this.words = words;
        this.text = new NoticeText(words);
        this.address = address;
    }

    String of(List<PublishedPeriod> periods) {
        CalendarLines lines =
                new CalendarLines()
                        .raw("BEGIN", "VCALENDAR")
                        .raw("VERSION", "2.0")
                        .raw("PRODID", "-//Mon projet Quebec//Ouvertures//FR")
                        .raw("METHOD", "PUBLISH")
                        .text("X-WR-CALNAME", words.get("opening.calendar.name"))
                        .raw("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        periods.forEach(period -> event(period, lines));
        return lines.raw("END", "VCALENDAR").toString();
    }

    private void event(PublishedPeriod period, CalendarLines lines) {
        PublishedNotice notice = period.latestNotice();
        Suspension suspension = notice.suspension();
        Instant changed = suspension == null ? notice.publishedAt() : suspension.at();
        lines.raw("BEGIN", "VEVENT")
                .text("UID", "ouverture-" + period.number() + "-" + period.decision().hash())
                .raw("SEQUENCE", Integer.toString(sequence(period)))
                .instant("DTSTAMP", changed)
                .instant("LAST-MODIFIED", changed)
                .instant("DTSTART", notice.opensAt())
                .raw("STATUS", suspension == null ? "CONFIRMED" : "CANCELLED")
                .raw("TRANSP", "TRANSPARENT")
                .text("SUMMARY", summary(period, suspension != null))
                .text(
                        "DESCRIPTION",
                        suspension == null
                                ? text.opens(period, notice)
                                : text.suspended(suspension))
                .raw("URL", address.apply("/etat"))
                .raw("END", "VEVENT");
    }

    /** How often what the calendar showed has changed: each suspension, each notice after it. */
    private static int sequence(PublishedPeriod period) {
        long suspensions =
                period.notices().stream().filter(each -> each.suspension() != null).count();
        return (int) (period.notices().size() - 1 + suspensions);
    }

    private String summary(PublishedPeriod period, boolean suspended) {
        return words.of(
                suspended ? "opening.calendar.suspended" : "opening.calendar.opens",
                text.title(period));
    }
}
