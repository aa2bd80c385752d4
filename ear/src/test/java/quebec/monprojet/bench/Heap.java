package quebec.monprojet.bench;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quebec.monprojet.fixture.Shell;

/** The memory of a running server. */
record Heap(long pid) {

    private static final Pattern TOTAL = Pattern.compile("Total +\\d+ +(\\d+)");

    /** Bytes of what is reachable, after a full collection that the count makes by itself. */
    long reachable() {
        String jcmd = Path.of(System.getProperty("java.home"), "bin/jcmd").toString();
        Matcher total = TOTAL.matcher(Shell.run(jcmd, Long.toString(pid), "GC.class_histogram"));
        if (!total.find()) {
            throw new IllegalStateException("The server does not count its objects");
        }
        return Long.parseLong(total.group(1));
    }
}
