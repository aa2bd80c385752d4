package quebec.monprojet.web.rush;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import quebec.monprojet.web.demonstration.Banner;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.OtherLanguage;
import quebec.monprojet.web.texts.PlainPage;
import quebec.monprojet.web.texts.Words;

/** The one page of the rush, in its three languages; every answer is a filling of it. */
@ApplicationScoped
public class Template {

    private static final PlainPage PAGE = new PlainPage(Template.class, "page.html", "rush.");

    private final Catalogue catalogue;
    private final Banner banner;

    @Inject
    public Template(Catalogue catalogue, Banner banner) {
        this.catalogue = catalogue;
        this.banner = banner;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Template() {
        this(null, null);
    }

    public Words words(Locale locale) {
        return catalogue.in(locale);
    }

    /**
     * A page that can be read again in another language.
     *
     * @param here the page's own address
     */
    public String filled(Locale locale, Map<String, ?> content, String here) {
        Words words = words(locale);
        Map<String, Object> whole = new HashMap<>(content);
        whole.put("here", here);
        whole.put("others", OtherLanguage.than(locale));
        whole.put("footer", words.get("look.nav.footer"));
        whole.put("help", words.get("look.footer.help"));
        if (banner.isActive()) {
            whole.put("demonstration", words.get("demonstration.label"));
            whole.put("demonstration_banner", words.get("demonstration.banner"));
            whole.put("demonstration_more", words.get("demonstration.more"));
        }
        return PAGE.filled(words, whole);
    }
}
