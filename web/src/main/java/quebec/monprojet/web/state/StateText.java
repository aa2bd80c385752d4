package quebec.monprojet.web.state;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.web.texts.OtherLanguage;
import quebec.monprojet.web.texts.PlainPage;
import quebec.monprojet.web.texts.Words;

/** The page {@code /etat} in one language, from what the board shows. */
final class StateText {

    private static final PlainPage PAGE =
            new PlainPage(StateText.class, "state.html", "opening.page.");

    private final Words words;
    private final boolean demonstration;

    /**
     * @param demonstration whether the page says that nothing here is real
     */
    StateText(Words words, boolean demonstration) {
        this.words = words;
        this.demonstration = demonstration;
    }

    /**
     * @param current the capped period that people wait for, or saw close; null when none was
     * @param stale whether the counters may have moved since they were read
     */
    String of(
            List<PublishedPeriod> periods,
            @Nullable PublishedPeriod current,
            Instant asOf,
            boolean stale,
            Instant now) {
        PeriodText text = new PeriodText(words);
        Map<String, Object> content = new HashMap<>();
        if (demonstration) {
            content.put("demonstration", words.get("demonstration.label"));
            content.put("demonstration_banner", words.get("demonstration.banner"));
            content.put("demonstration_more", words.get("demonstration.more"));
        }
        content.put("others", OtherLanguage.than(words.locale()));
        content.put("sentence", new StateSentence(words).of(current, now));
        content.put("reason", StateSentence.reason(current, now));
        content.put(
                "state", current == null ? "none" : StateName.of(current.standing().stateAt(now)));
        content.put("current", current == null ? List.of() : List.of(text.of(current, now)));
        content.put(
                "periods",
                latestFirst(periods)
                        .filter(each -> !each.equals(current))
                        .map(each -> text.of(each, now))
                        .toList());
        content.put("asOf", Fact.instant(asOf, words.locale()));
        content.put("stale", stale);
        return PAGE.filled(words, content);
    }

    private static Stream<PublishedPeriod> latestFirst(List<PublishedPeriod> periods) {
        return periods.stream()
                .sorted(
                        Comparator.comparing(
                                        (PublishedPeriod each) -> each.standing().publishedAt())
                                .reversed());
    }
}
