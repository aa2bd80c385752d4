package quebec.monprojet.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path of this portal, query included: what a request may name to be led back to. */
public final class LocalPath {

    private static final Pattern LOCAL = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9_./~?=&%-]*)?");
    private static final int LONGEST = 500;

    private LocalPath() {}

    public static boolean is(@Nullable String path) {
        return path != null && path.length() <= LONGEST && LOCAL.matcher(path).matches();
    }

    public static String orElse(@Nullable String path, String otherwise) {
        return path != null && is(path) ? path : otherwise;
    }
}
