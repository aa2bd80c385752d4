package quebec.monprojet.web.rush;

import com.samskivert.mustache.Mustache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import quebec.monprojet.web.demonstration.Banner;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** The one page of the rush, in its three languages; every answer is a filling of it. */
@ApplicationScoped
public class Template {

    private static final com.samskivert.mustache.Template PAGE = compiled("page.html");

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

    /** The page; texts of the bundle stand under their key with an underscore for each dot. */
    public String filled(Locale locale, Map<String, ?> content) {
        Map<String, Object> whole = new HashMap<>();
        Words words = words(locale);
        words.entrySet().stream()
                .filter(text -> text.getKey().startsWith("rush."))
                .forEach(text -> whole.put(text.getKey().replace('.', '_'), text.getValue()));
        whole.put("lang", locale.getLanguage());
        whole.put("name", words.get("look.name"));
        whole.put("skip", words.get("look.skip"));
        if (banner.isActive()) {
            whole.put("demonstration", words.get("demonstration.label"));
            whole.put("demonstration_banner", words.get("demonstration.banner"));
        }
        whole.putAll(content);
        return PAGE.execute(whole);
    }

    private static com.samskivert.mustache.Template compiled(String name) {
        try (InputStream stream = Template.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The template is missing: " + name);
            }
            return Mustache.compiler()
                    .defaultValue("")
                    .emptyStringIsFalse(true)
                    .compile(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The template cannot be read: " + name, e);
        }
    }
}
