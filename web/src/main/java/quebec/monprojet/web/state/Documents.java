package quebec.monprojet.web.state;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.time.Steady;
import quebec.monprojet.web.FreshDocument;
import quebec.monprojet.web.demonstration.Banner;
import quebec.monprojet.web.headers.PublicAddress;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** The public documents about every period, kept for a second in each language. */
@ApplicationScoped
public class Documents {

    private final Periods periods;
    private final Catalogue catalogue;
    private final PublicAddress address;
    private final Clock clock;
    private final Clock steady;
    private final Banner banner;
    private final Map<String, FreshDocument> kept = new ConcurrentHashMap<>();

    @Inject
    public Documents(
            Periods periods,
            Catalogue catalogue,
            PublicAddress address,
            Clock clock,
            @Steady Clock steady,
            Banner banner) {
        this.periods = periods;
        this.catalogue = catalogue;
        this.address = address;
        this.clock = clock;
        this.steady = steady;
        this.banner = banner;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Documents() {
        this(null, null, null, null, null, null);
    }

    /** Whether there is nothing to write yet, not even that there is nothing. */
    boolean unread() {
        return periods.unread();
    }

    FreshDocument page(Locale locale) {
        return kept("page", locale, "text/html;charset=UTF-8", this::page);
    }

    FreshDocument feed(Locale locale) {
        return kept(
                "feed",
                locale,
                "application/atom+xml;charset=UTF-8",
                words -> new NoticesFeed(words, address::of).of(periods.published()));
    }

    FreshDocument calendar(Locale locale) {
        return kept(
                "calendar",
                locale,
                "text/calendar;charset=UTF-8",
                words -> new OpeningsCalendar(words, address::of).of(periods.published()));
    }

    private String page(Words words) {
        return new StateText(words, banner.isActive())
                .of(
                        periods.published(),
                        periods.latest().orElse(null),
                        periods.asOf(),
                        periods.stale(),
                        clock.instant());
    }

    private FreshDocument kept(
            String what, Locale locale, String type, Function<Words, String> writing) {
        Words words = catalogue.in(locale);
        Instant begun = steady.instant();
        return Objects.requireNonNull(
                kept.compute(
                        what + words.locale().getLanguage(),
                        (key, before) ->
                                before != null && before.isFreshAt(begun)
                                        ? before
                                        : FreshDocument.of(
                                                type,
                                                writing.apply(words)
                                                        .getBytes(StandardCharsets.UTF_8),
                                                begun)));
    }
}
