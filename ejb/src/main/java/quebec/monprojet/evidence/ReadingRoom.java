package quebec.monprojet.evidence;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Where a stranger's PDF is read: in a process of its own, with little memory, little time and
 * nothing of the server's, which a single drawing could hold for minutes. What is in the clear
 * passes through pipes and touches no disk.
 */
record ReadingRoom(PdfReaders readers, Duration verdict, Duration preview) {

    /** An honest file of the largest size takes some seconds where nobody else works. */
    private static final Duration VERDICT = Duration.ofSeconds(30);

    /** For the preview after it, which a file may do without. */
    private static final Duration PREVIEW = Duration.ofSeconds(15);

    ReadingRoom(PdfReaders readers) {
        this(readers, VERDICT, PREVIEW);
    }

    /**
     * Has it read. Whoever reads it and gives no verdict in time, or breaks down over it, has
     * refused it: a check that cannot answer refuses.
     *
     * @throws UncheckedIOException when nobody is there to read, which says nothing of the file
     */
    Examined read(byte[] sent, Source file) {
        Process reader = readers.next();
        CompletableFuture<Void> end = PdfReaders.ending(reader, verdict);
        try {
            DataInputStream line = new DataInputStream(reader.getInputStream());
            hand(sent, reader);
            Examined examined = PdfAnswer.verdict(line, file);
            end.cancel(false);
            return examined instanceof Examined.Sound sound ? seen(sound, reader, line) : examined;
        } catch (IOException silent) {
            return new Examined.Unsound(Refusal.UNPACKS_TOO_LARGE);
        } finally {
            end.cancel(false);
            PdfReaders.dismiss(reader);
        }
    }

    /** Whether somebody is there to read. */
    boolean isManned() {
        return readers.come();
    }

    /** Whoever does not take it all has broken down, and gives no verdict either. */
    private static void hand(byte[] sent, Process reader) {
        try (OutputStream to = reader.getOutputStream()) {
            to.write(sent);
        } catch (IOException broken) {
            return;
        }
    }

    /** Whoever is merely slow at drawing is not waited for; whoever breaks down has refused. */
    private Examined seen(Examined.Sound sound, Process reader, DataInputStream line)
            throws IOException {
        CompletableFuture<Void> end = PdfReaders.ending(reader, preview);
        byte[] drawn = PdfAnswer.preview(line);
        boolean brokeDown = reader.onExit().join().exitValue() != 0;
        if (!end.cancel(false)) {
            return sound;
        }
        return brokeDown ? new Examined.Unsound(Refusal.UNPACKS_TOO_LARGE) : sound.showing(drawn);
    }
}
