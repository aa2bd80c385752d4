package quebec.monprojet.paper;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * An HTML form with blanks; whatever fills them is escaped, and a blank left open is an error. A
 * form may take in another, such as a style sheet, by its name.
 */
public final class Form {

    private final Template compiled;

    private Form(String name) {
        this.compiled =
                Mustache.compiler()
                        .escapeHTML(true)
                        .emptyStringIsFalse(true)
                        .withLoader(Form::read)
                        .compile(read(name));
    }

    public static Form named(String name) {
        return new Form(name);
    }

    private static Reader read(String name) {
        var in = Form.class.getResourceAsStream("/texts/" + name);
        if (in == null) {
            throw new IllegalStateException("no such form: " + name);
        }
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /**
     * Fills it.
     *
     * @param blanks by their names: a map, or a record with its components
     */
    public String filled(Object blanks) {
        return compiled.execute(blanks);
    }
}
