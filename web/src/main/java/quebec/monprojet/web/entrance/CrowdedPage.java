package quebec.monprojet.web.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quebec.monprojet.web.entrance.Visitors.Standing.Waiting;
import quebec.monprojet.web.rush.Template;
import quebec.monprojet.web.state.Fact;
import quebec.monprojet.web.texts.Words;

/** What a visitor reads while every seat is taken: their place, and how long it may last. */
@ApplicationScoped
public class CrowdedPage {

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

    void send(Waiting waiting, Locale locale, HttpServletResponse response) throws IOException {
        byte[] page = page(waiting, locale).getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    String page(Waiting waiting, Locale locale) {
        Words words = template.words(locale);
        List<Map<String, Object>> facts = new ArrayList<>();
        facts.add(
                Fact.of(
                        words.get("rush.entrance.place"),
                        words.of("rush.entrance.place.value", waiting.place())));
        facts.add(
                Fact.of(
                        words.get("rush.entrance.wait"),
                        waiting.estimate()
                                .map(wait -> words.count("rush.entrance.minutes", minutes(wait)))
                                .orElse(words.get("rush.entrance.unknown"))));
        Map<String, Object> content = new HashMap<>();
        content.put("kind", "busy");
        content.put("title", words.get("rush.entrance.title"));
        content.put("lead", words.get("rush.entrance.lead"));
        content.put("facts", facts);
        content.put("next", words.get("rush.entrance.next"));
        content.put("after", "/etat");
        content.put("afterText", words.get("rush.after.status"));
        return template.filled(locale, content, "/");
    }

    /** Rounded up: nobody is told less than it may last. */
    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
