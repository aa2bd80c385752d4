package quebec.monprojet.web.errors;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a failure happened, without what it said: messages of exceptions carry values, and values
 * may be a name or a passport number.
 */
public final class Trace {

    private static final int FRAMES = 12;
    private static final int CAUSES = 5;

    private Trace() {}

    public static String of(Throwable failure) {
        List<String> lines = new ArrayList<>();
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < CAUSES; depth++) {
            lines.add((depth == 0 ? "" : "caused by ") + cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                lines.add("  at " + frames[i]);
            }
            cause = cause.getCause();
        }
        return String.join("\n", lines);
    }
}
