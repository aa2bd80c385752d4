package quebec.monprojet.web.bureau;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.web.texts.Words;

/** What an entry of the journal is about: the kind of thing and its name, as the journal has it. */
record JournalSubject(String kind, String name) {

    private static final String SAID = "bureau.subject.";

    /** What has a page of its own, by kind. */
    private static final Map<String, String> PAGES =
            Map.of(
                    "application", "/bureau/demande?numero=",
                    "request", "/bureau/demande-acces?numero=",
                    "incident", "/bureau/incident?numero=",
                    "contestation", "/bureau/contestation?id=",
                    "paper", "/bureau/papier/dossier?id=");

    private static final Pattern LONG = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32,}");
    private static final int BRIEF = 8;

    static JournalSubject of(String written) {
        int end = written.indexOf(':');
        return end < 0
                ? new JournalSubject("", written)
                : new JournalSubject(written.substring(0, end), written.substring(end + 1));
    }

    /**
     * The beginning of what only machines tell apart; people have the rest in the exported file.
     */
    static String brief(String value) {
        return LONG.matcher(value).matches() ? value.substring(0, BRIEF) + "…" : value;
    }

    String said(Words words) {
        if (kind.isEmpty()) {
            String own = SAID + name;
            return words.containsKey(own) ? words.get(own) : brief(name);
        }
        return words.containsKey(SAID + kind)
                ? words.of(SAID + kind, brief(name))
                : kind + "\u00a0: " + brief(name);
    }

    /** Null where there is no page of it. */
    @Nullable String page() {
        String page = PAGES.get(kind);
        return page == null ? null : page + name;
    }
}
