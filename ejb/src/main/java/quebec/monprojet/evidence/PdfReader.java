package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Timer;
import java.util.TimerTask;

/**
 * A program of its own: reads one PDF from its standard input, says what it is on its standard
 * output, and knows nothing else. Whoever started it ends it in time; should that one be gone, it
 * ends itself.
 */
final class PdfReader {

    private PdfReader() {}

    /**
     * Begins to read.
     *
     * @param given milliseconds after which nobody waits any more
     */
    public static void main(String[] given) throws IOException {
        new Timer(true).schedule(end(), Long.parseLong(given[0]));
        PrintStream line = System.out;
        System.setOut(System.err);
        PdfAnswer answer = new PdfAnswer(line);
        answer.here();
        new PdfReading(answer).read(System.in.readAllBytes());
    }

    private static TimerTask end() {
        return new TimerTask() {
            @Override
            public void run() {
                Runtime.getRuntime().halt(1);
            }
        };
    }
}
