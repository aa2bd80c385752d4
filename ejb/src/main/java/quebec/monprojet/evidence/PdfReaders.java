package quebec.monprojet.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Those who read PDFs, a process each: the server's own Java, with none of its environment, its
 * secrets or its threads. None leaves anything on the disk, whatever becomes of it.
 */
final class PdfReaders {

    private static final int MEGABYTES = 256;

    /** To be there: where everybody works, a process takes seconds to begin. */
    private static final Duration COMING = Duration.ofSeconds(30);

    /** After which a reader goes by itself, for whoever started it is gone. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(2);

    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final ReaderClasses classes;
    private final Path folder;
    private final int megabytes;

    private CompletableFuture<Boolean> came = CompletableFuture.completedFuture(false);
    private long asked;

    /**
     * Makes nobody begin yet.
     *
     * @param folder the server's user's alone, for what it takes to read anything
     */
    PdfReaders(Path folder) {
        this(folder, MEGABYTES);
    }

    PdfReaders(Path folder, int megabytes) {
        this.classes = new ReaderClasses(folder);
        this.folder = folder;
        this.megabytes = megabytes;
    }

    /**
     * One who is there, and has read nothing yet.
     *
     * @throws UncheckedIOException when nobody comes
     */
    Process next() {
        try {
            Process reader = arrived();
            remember(true);
            return reader;
        } catch (IOException nobody) {
            remember(false);
            throw new UncheckedIOException("Nobody comes to read PDFs", nobody);
        }
    }

    private Process arrived() throws IOException {
        Process reader = begun();
        CompletableFuture<Void> end = ending(reader, COMING);
        try {
            PdfAnswer.await(reader.getInputStream());
            return reader;
        } catch (IOException nobody) {
            dismiss(reader);
            throw nobody;
        } finally {
            end.cancel(false);
        }
    }

    private Process begun() throws IOException {
        ProcessBuilder reader =
                new ProcessBuilder(command(classes.path()))
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        reader.environment().clear();
        return reader.start();
    }

    /** What breaks down leaves neither a core nor a report, which would hold what it had read. */
    private List<String> command(String path) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+ErrorFileToStderr",
                "-XX:+DisableAttachMechanism",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                "-cp",
                path,
                PdfReader.class.getName(),
                Long.toString(FORGOTTEN.toMillis()));
    }

    /** Ends a reader who takes longer than this, unless that is cancelled before. */
    static CompletableFuture<Void> ending(Process reader, Duration time) {
        return CompletableFuture.runAsync(
                reader::destroyForcibly,
                CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** None stays behind. */
    static void dismiss(Process reader) {
        reader.destroyForcibly().onExit().join();
    }

    /**
     * Whether somebody came the last time; while nobody did, it is tried again every minute.
     * Whoever asks waits a second at most.
     */
    boolean come() {
        return tried().copy().completeOnTimeout(false, 1, TimeUnit.SECONDS).join();
    }

    private synchronized CompletableFuture<Boolean> tried() {
        long now = System.nanoTime();
        boolean nobody = came.isDone() && !came.join();
        if (nobody && (asked == 0 || now - asked > AGAIN.toNanos())) {
            came = CompletableFuture.supplyAsync(this::somebodyComes);
            asked = now;
        }
        return came;
    }

    private boolean somebodyComes() {
        try {
            dismiss(arrived());
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private synchronized void remember(boolean somebody) {
        came = CompletableFuture.completedFuture(somebody);
    }
}
