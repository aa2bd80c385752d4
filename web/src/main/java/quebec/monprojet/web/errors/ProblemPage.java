package quebec.monprojet.web.errors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.Contact;
import quebec.monprojet.web.texts.Words;

/** A page that needs nothing: no view, no session, no bean; it must work when little else does. */
final class ProblemPage {

    private static final String FRAME = read();

    private ProblemPage() {}

    static String html(
            Problem problem,
            Words words,
            @Nullable IncidentNumber incident,
            Contact contact,
            String wayBack) {
        String key = "look.error." + problem.key() + ".";
        String number = incident == null ? "" : told(words, incident, contact);
        return FRAME.replace("{lang}", words.locale().getLanguage())
                .replace("{name}", escaped(words.get("look.name")))
                .replace("{title}", escaped(words.get(key + "title")))
                .replace("{what}", escaped(words.get(key + "what")))
                .replace("{next}", escaped(words.get(key + "next")))
                .replace("{incident}", number)
                .replace("{back}", escaped(wayBack))
                .replace(
                        "{go}",
                        escaped(
                                words.get(
                                        wayBack.equals("/")
                                                ? "look.error.start"
                                                : "look.error.return")));
    }

    /** The number, and where to quote it when there is anybody to quote it to. */
    private static String told(Words words, IncidentNumber incident, Contact contact) {
        String link = contact.getLink();
        String shown = contact.getShown();
        if (link == null || shown == null) {
            return "<p>" + escaped(words.of("look.error.incident", incident)) + "</p>";
        }
        return "<p>%s <a href=\"%s\">%s</a></p>"
                .formatted(
                        escaped(words.of("look.error.incident.tell", incident)),
                        escaped(link),
                        escaped(shown));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read() {
        try (InputStream stream = ProblemPage.class.getResourceAsStream("problem.html")) {
            if (stream == null) {
                throw new IllegalStateException("problem.html is not in the archive");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
