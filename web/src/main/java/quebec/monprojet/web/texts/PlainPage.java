package quebec.monprojet.web.texts;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A page without Faces: a template beside the class that fills it. */
public final class PlainPage {

    private final Class<?> home;
    private final Template template;
    private final List<String> slices;

    /**
     * @param slices how the keys of its texts begin
     */
    public PlainPage(Class<?> home, String name, String... slices) {
        this.home = home;
        this.slices = List.of(slices);
        this.template =
                Mustache.compiler()
                        .defaultValue("")
                        .emptyStringIsFalse(true)
                        .withLoader(this::read)
                        .compile(read(name));
    }

    /** Its texts stand under their key with an underscore for each dot. */
    public String filled(Words words, Map<String, ?> content) {
        Map<String, Object> whole = new HashMap<>();
        words.forEach(
                (key, text) -> {
                    if (slices.stream().anyMatch(key::startsWith)) {
                        whole.put(key.replace('.', '_'), text);
                    }
                });
        whole.put("lang", words.locale().getLanguage());
        whole.put("name", words.get("look.name"));
        whole.put("skip", words.get("look.skip"));
        whole.putAll(content);
        return template.execute(whole);
    }

    private Reader read(String name) {
        InputStream stream = home.getResourceAsStream(name);
        return new InputStreamReader(
                Objects.requireNonNull(stream, "the template is missing: " + name),
                StandardCharsets.UTF_8);
    }
}
