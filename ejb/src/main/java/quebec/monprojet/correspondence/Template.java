package quebec.monprojet.correspondence;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An HTML form with blanks; whatever fills them is escaped, and a blank left open is an error. */
final class Template {

    private final com.samskivert.mustache.Template compiled;

    private Template(String source) {
        this.compiled = Mustache.compiler().escapeHTML(true).compile(source);
    }

    static Template named(String name) {
        try (InputStream in = Template.class.getResourceAsStream("/texts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("no such form: " + name);
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String filled(Map<String, ?> blanks) {
        return compiled.execute(blanks);
    }
}
