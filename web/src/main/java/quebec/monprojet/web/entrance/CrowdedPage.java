package quebec.monprojet.web.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quebec.monprojet.web.RetryAfter;
import quebec.monprojet.web.entrance.Visitors.Standing;
import quebec.monprojet.web.rush.Template;
import quebec.monprojet.web.state.Fact;
import quebec.monprojet.web.texts.Words;

/** What a visitor reads who is not inside: their place, and how long it may last. */
@ApplicationScoped
public class CrowdedPage {

    private static final String SECONDS = Integer.toString(RetryAfter.AT_THE_ENTRANCE);

    private final Template template;

    @Inject
    public CrowdedPage(Template template) {
        this.template = template;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CrowdedPage() {
        this(null);
    }

    /** To somebody who is not inside; it refreshes by itself. */
    void send(Standing standing, Locale locale, HttpServletResponse response) throws IOException {
        response.setHeader("Refresh", SECONDS);
        send(page(standing, template.words(locale)), response);
    }

    /**
     * To somebody who may have a page, when too many are asked for in the same moment.
     *
     * @param typed whether they sent something, which only they can send again
     */
    void sendLater(boolean typed, Locale locale, HttpServletResponse response) throws IOException {
        if (!typed) {
            response.setHeader("Refresh", SECONDS);
        }
        send(later(typed, locale), response);
    }

    private static void send(String text, HttpServletResponse response) throws IOException {
        byte[] page = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Retry-After", SECONDS);
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private String page(Standing standing, Words words) {
        return standing instanceof Standing.Waiting waiting
                ? page("lead", facts(waiting, words), words)
                : page("unnumbered", List.of(), words);
    }

    String later(boolean typed, Locale locale) {
        return page(typed ? "resend" : "moment", List.of(), template.words(locale));
    }

    private String page(String lead, List<Map<String, Object>> facts, Words words) {
        Map<String, Object> content = new HashMap<>();
        content.put("kind", "busy");
        content.put("title", words.get("rush.entrance.title"));
        content.put("lead", words.get("rush.entrance." + lead));
        content.put("facts", facts);
        content.put("next", words.get("rush.entrance.next"));
        content.put("after", "/etat");
        content.put("afterText", words.get("rush.after.status"));
        return template.filled(words.locale(), content, "/");
    }

    private static List<Map<String, Object>> facts(Standing.Waiting waiting, Words words) {
        return List.of(
                Fact.of(
                        words.get("rush.entrance.place"),
                        words.of("rush.entrance.place.value", waiting.place())),
                Fact.of(
                        words.get("rush.entrance.wait"),
                        waiting.estimate()
                                .map(wait -> words.count("rush.entrance.minutes", minutes(wait)))
                                .orElse(words.get("rush.entrance.unknown"))));
    }

    /** Rounded up: nobody is told less than it may last. */
    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
