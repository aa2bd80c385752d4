package quebec.monprojet.letterbook;

import java.util.ResourceBundle;
import quebec.monprojet.account.Language;

/** What stands on every official letter beside what its template says, in one language. */
record SaidInLetters(Language language, ResourceBundle bundle) {

    static SaidInLetters in(Language language) {
        return new SaidInLetters(
                language,
                ResourceBundle.getBundle(
                        "texts.official",
                        language.locale(),
                        SaidInLetters.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String say(String key) {
        return bundle.getString(key);
    }

    /** With {@code {0}} and so on filled in: French elides too much for {@code MessageFormat}. */
    String say(String key, String... blanks) {
        String said = say(key);
        for (int at = 0; at < blanks.length; at++) {
            said = said.replace("{" + at + "}", blanks[at]);
        }
        return said;
    }
}
