package quebec.monprojet.web.state;

import java.time.Instant;
import quebec.monprojet.opening.PublishedNotice;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.opening.Suspension;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Words;

/** What was published, in the sentences that subscribers read. */
final class NoticeText {

    private final Words words;

    NoticeText(Words words) {
        this.words = words;
    }

    String opens(PublishedPeriod period, PublishedNotice notice) {
        String opens = told(notice.opensAt());
        return notice.closesAt() == null
                ? words.of("opening.feed.opens.exempt", opens)
                : words.of(
                        "opening.feed.opens",
                        opens,
                        told(notice.closesAt()),
                        Moments.number(period.standing().cap(), words.locale()));
    }

    String suspended(Suspension suspension) {
        return because(
                words.of("opening.feed.suspended", told(suspension.at())), suspension.reason());
    }

    String because(String what, String reason) {
        return what + " " + words.of("opening.feed.reason", reason);
    }

    String title(PublishedPeriod period) {
        return words.of("opening.period." + period.standing().kind(), period.number());
    }

    String told(Instant instant) {
        return Moments.text(instant, words.locale());
    }
}
