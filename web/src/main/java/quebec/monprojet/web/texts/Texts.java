package quebec.monprojet.web.texts;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import quebec.monprojet.web.Bureau;
import quebec.monprojet.web.SignedIn;

/** The portal's words in the language of whoever reads this page. */
@Named
@RequestScoped
public class Texts {

    private final Words words;
    private final String here;

    public Texts() {
        this(new Catalogue().in(Locale.FRENCH), "/");
    }

    @Inject
    public Texts(Catalogue catalogue, SignedIn reader, HttpServletRequest request) {
        this(catalogue.in(reader.language().locale()), Bureau.askedPath(request));
    }

    private Texts(Words words, String here) {
        this.words = words;
        this.here = here;
    }

    /** {@code #{t['look.name']}}: a text without arguments. */
    @Produces
    @Named("t")
    @Dependent
    public Words words() {
        return words;
    }

    public String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    public String count(String key, long number) {
        return words.count(key, number);
    }

    public Locale getLocale() {
        return words.locale();
    }

    /** The language tag for {@code lang}. */
    public String getLanguage() {
        return words.locale().getLanguage();
    }

    /** The languages one can change to from here. */
    public List<OtherLanguage> getOthers() {
        return OtherLanguage.than(words.locale());
    }

    /** This page's own path, to come back to. */
    public String getHere() {
        return here;
    }
}
