package quebec.monprojet.web.errors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.Bureau;
import quebec.monprojet.web.texts.Words;

/** A page that needs nothing: no view, no session, no bean; it must work when little else does. */
final class ProblemPage {

    private static final String PUBLIC = read("problem.html");
    private static final String BUREAU = read("bureau.html");

    private ProblemPage() {}

    static String html(
            Problem problem, Words words, @Nullable IncidentNumber incident, String wayBack) {
        String key = "look.error." + problem.key() + ".";
        return said(PUBLIC, words, incident)
                .replace("{lang}", words.locale().getLanguage())
                .replace("{title}", escaped(words.get(key + "title")))
                .replace("{what}", escaped(words.get(key + "what")))
                .replace("{next}", escaped(words.get(key + "next")))
                .replace("{back}", escaped(wayBack))
                .replace(
                        "{go}",
                        escaped(
                                words.get(
                                        wayBack.equals("/")
                                                ? "look.error.start"
                                                : "look.error.return")));
    }

    /** The staff's, in their own frame. */
    static String inBureau(
            Problem problem,
            Words words,
            @Nullable IncidentNumber incident,
            String wayBack,
            Reader reader) {
        boolean roleless = problem == Problem.FORBIDDEN && reader == Reader.WITHOUT_ROLE;
        String key = roleless ? "roleless" : problem.key();
        return said(BUREAU, words, incident)
                .replace("{bureau}", escaped(words.get("bureau.title")))
                .replace("{title}", inBureau(words, key + ".title"))
                .replace("{what}", inBureau(words, key + ".what"))
                .replace("{next}", inBureau(words, key + ".next"))
                .replace("{out}", reader == Reader.STRANGER ? "" : signOut(words))
                .replace("{back}", roleless ? "" : button(words, wayBack));
    }

    /** In the words of the back office where it has its own. */
    private static String inBureau(Words words, String part) {
        String own = "bureau.error." + part;
        return escaped(words.get(words.containsKey(own) ? own : "look.error." + part));
    }

    private static String signOut(Words words) {
        return "<form method=\"post\" action=\"/bureau/quitter\">"
                + "<button class=\"desk-out\" type=\"submit\">"
                + escaped(words.get("bureau.signout"))
                + "</button></form>";
    }

    private static String button(Words words, String wayBack) {
        String go = wayBack.equals(Bureau.HOME) ? "bureau.error.home" : "look.error.return";
        return "<p class=\"actions\"><a class=\"button\" href=\""
                + escaped(wayBack)
                + "\">"
                + escaped(words.get(go))
                + "</a></p>";
    }

    private static String said(String frame, Words words, @Nullable IncidentNumber incident) {
        String number =
                incident == null
                        ? ""
                        : "<p>" + escaped(words.of("look.error.incident", incident)) + "</p>";
        return frame.replace("{name}", escaped(words.get("look.name")))
                .replace("{incident}", number);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String read(String name) {
        try (InputStream stream = ProblemPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not in the archive");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
