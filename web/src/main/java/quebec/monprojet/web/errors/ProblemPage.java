package quebec.monprojet.web.errors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.Bureau;
import quebec.monprojet.web.Contact;
import quebec.monprojet.web.bureau.DeskNavigation;
import quebec.monprojet.web.texts.OtherLanguage;
import quebec.monprojet.web.texts.Words;

/** A page that needs nothing: no view, no session, no bean; it must work when little else does. */
final class ProblemPage {

    private static final String PUBLIC = read("problem.html");
    private static final String BUREAU = read("bureau.html");

    /** As on every other page, in its order. */
    private static final List<Place> FOOTER =
            List.of(
                    new Place("/etat", "look.footer.state"),
                    new Place("/aide", "look.footer.help"),
                    new Place("/accessibilite", "look.footer.accessibility"),
                    new Place("/confidentialite", "look.footer.privacy"),
                    new Place("/conditions", "look.footer.terms"));

    /**
     * What stands around the page as around every other.
     *
     * @param who reads it
     * @param demonstration whether nothing here is real
     */
    record Frame(Who who, boolean demonstration) {}

    /** Who is signed in, if anybody is. */
    enum Who {
        NOBODY,
        APPLICANT,
        MEMBER
    }

    /**
     * Likewise in the back office.
     *
     * @param groups of the places that this member may go to
     */
    record Desk(Reader reader, boolean demonstration, List<DeskNavigation.Group> groups) {}

    /** A page and the key of its name. */
    private record Place(String path, String key) {}

    private ProblemPage() {}

    static String html(
            Problem problem,
            Words words,
            @Nullable FailureNumber incident,
            Contact contact,
            String wayBack,
            Frame frame) {
        String key = "look.error." + problem.key() + ".";
        return said(PUBLIC, words, incident == null ? "" : told(words, incident, contact))
                .replace("{lang}", words.locale().getLanguage())
                .replace("{demonstration}", frame.demonstration() ? banner(words) : "")
                .replace("{who}", who(words, frame.who()))
                .replace("{languages}", languages(words))
                .replace("{footer}", footer(words))
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

    private static String who(Words words, Who who) {
        List<Place> ways =
                switch (who) {
                    case APPLICANT ->
                            List.of(
                                    new Place("/dossier", "look.nav.dossier"),
                                    new Place("/compte", "look.nav.profile"),
                                    new Place("/quitter", "look.nav.signout"));
                    case MEMBER -> List.of(new Place(Bureau.HOME, "bureau.paper.desk"));
                    case NOBODY -> List.of(new Place("/connexion", "look.nav.signin"));
                };
        return nav(" class=\"who\"", words.get("look.nav.account"))
                + links(ways, words)
                + "</ul></nav>";
    }

    private static String links(List<Place> places, Words words) {
        return places.stream()
                .map(
                        place ->
                                "<li><a href=\"%s\">%s</a></li>"
                                        .formatted(place.path(), escaped(words.get(place.key()))))
                .collect(Collectors.joining());
    }

    private static String banner(Words words) {
        return "<aside class=\"demo\" aria-label=\"%1$s\"><p><strong>%1$s</strong> %2$s <a href=\"/demonstration\">%3$s</a></p></aside>"
                .formatted(
                        escaped(words.get("demonstration.label")),
                        escaped(words.get("demonstration.banner")),
                        escaped(words.get("demonstration.more")));
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
        return "<footer class=\"footer\"><div class=\"footer-in\">"
                + nav("", words.get("look.nav.footer"))
                + links(FOOTER, words)
                + "</ul></nav></div></footer>";
    }

    private static String nav(String attributes, String label) {
        return "<nav%s aria-label=\"%s\"><ul>".formatted(attributes, escaped(label));
    }

    /** The number, and where to quote it when there is anybody to quote it to. */
    private static String told(Words words, FailureNumber incident, Contact contact) {
        String link = contact.getLink();
        String shown = contact.getShown();
        if (link == null || shown == null) {
            return told(words, incident);
        }
        return "<p>%s <a href=\"%s\">%s</a></p>"
                .formatted(
                        escaped(words.of("look.error.incident.tell", incident)),
                        escaped(link),
                        escaped(shown));
    }

    private static String told(Words words, FailureNumber incident) {
        return "<p>" + escaped(words.of("look.error.incident", incident)) + "</p>";
    }

    /** The staff's, in their own frame. */
    static String inBureau(
            Problem problem,
            Words words,
            @Nullable FailureNumber incident,
            String wayBack,
            Desk desk) {
        Reader reader = desk.reader();
        boolean roleless = problem == Problem.FORBIDDEN && reader == Reader.WITHOUT_ROLE;
        String key = roleless ? "roleless" : problem.key();
        return said(BUREAU, words, incident == null ? "" : told(words, incident))
                .replace("{demonstration}", desk.demonstration() ? banner(words) : "")
                .replace("{nav}", navigation(words, desk.groups()))
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

    /** As beside every other page of theirs. */
    private static String navigation(Words words, List<DeskNavigation.Group> groups) {
        return groups.stream()
                .map(ProblemPage::group)
                .reduce(String::concat)
                .map(
                        all ->
                                "<nav class=\"desk-nav\" aria-label=\"%s\"><div>%s</div></nav>"
                                        .formatted(escaped(words.get("bureau.title")), all))
                .orElse("");
    }

    private static String group(DeskNavigation.Group group) {
        return group.places().stream()
                .map(
                        place ->
                                "<li><a href=\"%s\">%s</a></li>"
                                        .formatted(place.path(), escaped(place.name())))
                .collect(
                        Collectors.joining(
                                "",
                                "<p id=\"nav-%1$s\">%2$s</p><ul aria-labelledby=\"nav-%1$s\">"
                                        .formatted(group.key(), escaped(group.name())),
                                "</ul>"));
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

    private static String said(String frame, Words words, String incident) {
        return frame.replace("{name}", escaped(words.get("look.name")))
                .replace("{incident}", incident);
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
