package quebec.monprojet.web.state;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.PublishedPeriod;
import quebec.monprojet.opening.State;
import quebec.monprojet.opening.Suspension;
import quebec.monprojet.web.texts.OtherLanguage;
import quebec.monprojet.web.texts.Words;

/** The page {@code /etat} in one language, from what the board shows. */
final class StateText {

    private static final Template PAGE =
            Mustache.compiler()
                    .defaultValue("")
                    .emptyStringIsFalse(true)
                    .withLoader(StateText::read)
                    .compile(read("state.html"));

    private final Words words;

    StateText(Words words) {
        this.words = words;
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
        words.entrySet().stream()
                .filter(each -> each.getKey().startsWith("opening.page."))
                .forEach(each -> content.put(each.getKey().replace('.', '_'), each.getValue()));
        content.put("lang", words.locale().getLanguage());
        content.put("name", words.get("look.name"));
        content.put("skip", words.get("look.skip"));
        content.put("others", OtherLanguage.than(words.locale()));
        content.put("sentence", new StateSentence(words).of(current, now));
        content.put("reason", current == null ? "" : reason(current, now));
        content.put("state", current == null ? "none" : nameOf(current, now));
        content.put("current", current == null ? List.of() : List.of(text.of(current, now)));
        content.put(
                "periods",
                latestFirst(periods)
                        .filter(each -> !each.equals(current))
                        .map(each -> text.of(each, now))
                        .toList());
        content.put("asOf", Fact.instant(asOf, words.locale()));
        content.put("stale", stale);
        return PAGE.execute(content);
    }

    private static Stream<PublishedPeriod> latestFirst(List<PublishedPeriod> periods) {
        return periods.stream()
                .sorted(
                        Comparator.comparing(
                                        (PublishedPeriod each) -> each.standing().publishedAt())
                                .reversed());
    }

    private static String reason(PublishedPeriod period, Instant now) {
        Suspension suspension = period.standing().suspension();
        return suspension == null || period.standing().stateAt(now) != State.SUSPENDED
                ? ""
                : suspension.reason();
    }

    private static String nameOf(PublishedPeriod period, Instant now) {
        return period.standing().stateAt(now).name().toLowerCase(Locale.ROOT);
    }

    private static Reader read(String name) {
        InputStream stream = StateText.class.getResourceAsStream(name);
        return new InputStreamReader(
                Objects.requireNonNull(stream, "the template is missing: " + name),
                StandardCharsets.UTF_8);
    }
}
