package quebec.monprojet.web.processing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.figures.ProcessingBoard;
import quebec.monprojet.figures.PublicFigures;
import quebec.monprojet.time.Steady;
import quebec.monprojet.web.FreshDocument;
import quebec.monprojet.web.demonstration.Banner;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** The public figures, written at most once a minute in each language, whoever asks. */
@ApplicationScoped
public class ProcessingDocuments {

    private static final Duration GOOD = Duration.ofMinutes(1);

    private static final Duration IN_A_DEMONSTRATION = Duration.ofSeconds(5);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final System.Logger LOG = System.getLogger(ProcessingDocuments.class.getName());

    private final ProcessingBoard board;
    private final Catalogue catalogue;
    private final Clauses clauses;
    private final Clock steady;
    private final Banner banner;
    private final Map<String, FreshDocument> kept = new ConcurrentHashMap<>();

    @Inject
    public ProcessingDocuments(
            ProcessingBoard board,
            Catalogue catalogue,
            Clauses clauses,
            @Steady Clock steady,
            Banner banner) {
        this.board = board;
        this.catalogue = catalogue;
        this.clauses = clauses;
        this.steady = steady;
        this.banner = banner;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public ProcessingDocuments() {
        this(null, null, null, null, null);
    }

    /** Empty while nothing was ever counted. */
    Optional<FreshDocument> page(Locale locale) {
        Words words = catalogue.in(locale);
        Language language = Language.ofCode(words.locale().getLanguage()).orElse(Language.FR);
        return kept(
                language.code(),
                "text/html;charset=UTF-8",
                figures ->
                        new ProcessingText(words, clauses.in(language), banner.isActive())
                                .of(figures));
    }

    Optional<FreshDocument> data() {
        return kept("data", "application/json", ProcessingDocuments::json);
    }

    static String json(PublicFigures figures) {
        try {
            return MAPPER.writeValueAsString(ProcessingData.of(figures));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The figures have no JSON form", e);
        }
    }

    /** A demonstration counts more often, to be looked at. */
    private Duration good() {
        return banner.isActive() ? IN_A_DEMONSTRATION : GOOD;
    }

    private Optional<FreshDocument> kept(
            String what, String type, Function<PublicFigures, String> writing) {
        return Optional.ofNullable(
                kept.compute(what, (key, before) -> newer(before, type, writing)));
    }

    /** What was counted yesterday is better than nothing while the database does not answer. */
    private @Nullable FreshDocument newer(
            @Nullable FreshDocument before, String type, Function<PublicFigures, String> writing) {
        Instant begun = steady.instant();
        if (before != null && Duration.between(before.begun(), begun).compareTo(good()) < 0) {
            return before;
        }
        try {
            return board.now()
                    .map(writing)
                    .map(
                            text ->
                                    FreshDocument.of(
                                            type, text.getBytes(StandardCharsets.UTF_8), begun))
                    .orElse(before);
        } catch (RuntimeException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The figures could not be read", unreadable);
            return before;
        }
    }
}
