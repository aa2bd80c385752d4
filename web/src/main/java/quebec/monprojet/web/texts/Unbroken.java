package quebec.monprojet.web.texts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of applications, letters and certificates in a text: none is to break. */
@Named
@ApplicationScoped
public class Unbroken {

    private static final Pattern NUMBER =
            Pattern.compile("\\b(?=[A-Z-]*[0-9])[0-9A-Z]+(?:-[0-9A-Z]+)+\\b");

    /**
     * A stretch of a text.
     *
     * @param number whether it is one number
     */
    public record Part(String text, boolean number) {}

    /** In their order; put together they are the text. */
    public List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(text);
        int from = 0;
        while (numbers.find()) {
            parts.add(new Part(text.substring(from, numbers.start()), false));
            parts.add(new Part(numbers.group(), true));
            from = numbers.end();
        }
        parts.add(new Part(text.substring(from), false));
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }
}
