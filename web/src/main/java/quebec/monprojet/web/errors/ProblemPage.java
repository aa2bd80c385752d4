package quebec.monprojet.web.errors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.Contact;
import quebec.monprojet.web.texts.OtherLanguage;
import quebec.monprojet.web.texts.Words;

/** A page that needs nothing: no view, no session, no bean; it must work when little else does. */
final class ProblemPage {

    private static final String FRAME = read();

    /** As on every other page, in its order. */
    private static final List<Place> FOOTER =
            List.of(
                    new Place("/etat", "look.footer.state"),
                    new Place("/aide", "look.footer.help"),
                    new Place("/accessibilite", "look.footer.accessibility"),
                    new Place("/confidentialite", "look.footer.privacy"),
                    new Place("/conditions", "look.footer.terms"));

    /** A page and the key of its name. */
    private record Place(String path, String key) {}

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
                .replace("{languages}", languages(words))
                .replace("{footer}", footer(words))
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

    private static String languages(Words words) {
        return OtherLanguage.than(words.locale()).stream()
                .map(
                        other ->
                                "<li><a href=\"/langue?vers=%1$s\" lang=\"%1$s\" hreflang=\"%1$s\">%2$s</a></li>"
                                        .formatted(other.tag(), escaped(other.name())))
                .collect(
                        Collectors.joining(
                                "",
                                nav(" class=\"languages\"", words.get("look.nav.language")),
                                "</ul></nav>"));
    }

    private static String footer(Words words) {
        return FOOTER.stream()
                .map(
                        place ->
                                "<li><a href=\"%s\">%s</a></li>"
                                        .formatted(place.path(), escaped(words.get(place.key()))))
                .collect(
                        Collectors.joining(
                                "",
                                "<footer class=\"footer\"><div class=\"footer-in\">"
                                        + nav("", words.get("look.nav.footer")),
                                "</ul></nav></div></footer>"));
    }

    private static String nav(String attributes, String label) {
        return "<nav%s aria-label=\"%s\"><ul>".formatted(attributes, escaped(label));
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
