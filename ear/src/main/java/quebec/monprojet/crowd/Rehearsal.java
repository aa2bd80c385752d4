package quebec.monprojet.crowd;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quebec.monprojet.rush.Published;
import quebec.monprojet.rush.Ticket;

/**
 * The program: waits for the bell of a period, lets a crowd go by, has the checker judge what came
 * of it, and reports. Ends with 0 when the rehearsal is green, 1 when it is red, 2 when it did not
 * take place.
 */
public final class Rehearsal {

    private static final int RED = 1;
    private static final int NONE = 2;

    /** For a period that is open already. */
    private static final Duration SHORTLY = Duration.ofSeconds(1);

    private final Options options;
    private final Site site;
    private final Screen screen;

    private Rehearsal(Options options, PrintStream out) {
        this.options = options;
        this.site = new Site(options.portal(), options.period());
        this.screen = new Screen(out, Words.in(options.language()));
    }

    /**
     * Holds a rehearsal, and ends the program.
     *
     * @param told as {@link Options} reads it
     */
    public static void main(String... told) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(out, told));
    }

    /** The program's exit code. */
    static int run(PrintStream out, String... told) {
        Options options;
        try {
            options = Options.of(told);
        } catch (IllegalArgumentException e) {
            new Screen(out, Words.in(Words.locale("fr"))).usage(String.valueOf(e.getMessage()));
            return NONE;
        }
        Rehearsal rehearsal = new Rehearsal(options, out);
        try {
            return rehearsal.hold();
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | DateTimeException e) {
            rehearsal.screen.failed(e);
            return NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
    }

    private int hold() throws IOException, InterruptedException {
        List<Ticket> tickets = tickets();
        Standing period = site.standing();
        if (period.taken() > 0 && options.judges()) {
            screen.used(period);
            return NONE;
        }
        screen.waits(period, tickets.size(), options);
        awaitTheRoom(period);
        Run run = goBy(site.standing(), tickets);
        Published published = site.published(run.period().number());
        screen.judges(published.leaves().size());
        Judgement judgement =
                options.judges() ? Judgement.of(run, published, options.nodes()) : Judgement.none();
        Findings findings =
                Findings.of(
                        run, LastPlace.of(published, run.bellAt()), judgement, options.warmUp());
        return report(findings);
    }

    private List<Ticket> tickets() throws IOException {
        List<Ticket> tickets =
                Files.readAllLines(options.tickets()).stream()
                        .filter(line -> !line.isBlank())
                        .limit(options.people().orElse(Integer.MAX_VALUE))
                        .map(Ticket::of)
                        .toList();
        if (tickets.isEmpty()) {
            throw new IOException(options.tickets() + ": 0");
        }
        return tickets;
    }

    /** Until a moment before the first people come to the waiting page. */
    private void awaitTheRoom(Standing period) throws InterruptedException {
        Instant opens = period.opensAt().minus(options.waiting()).minus(SHORTLY);
        Duration left = Duration.between(period.serverTime(), opens);
        if (!left.isNegative()) {
            Thread.sleep(left.toMillis());
        }
    }

    private Run goBy(Standing period, List<Ticket> tickets)
            throws IOException, InterruptedException {
        ServerClock clock = site.clock();
        long soonest = System.nanoTime() + SHORTLY.toNanos();
        long bell = Math.max(clock.nanos(period.opensAt()), soonest);
        screen.begins(period, clock);
        return new Stage(options, period, site.statusPath(), tickets, clock).play(bell);
    }

    private int report(Findings findings) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(options.report());
        String json = ReportJson.of(findings, options);
        Files.writeString(folder.resolve("report.json"), json);
        for (Locale locale : Words.LOCALES) {
            Words words = Words.in(locale);
            Files.writeString(
                    folder.resolve(ReportPage.fileName(words)),
                    new ReportPage(words, findings, options).html());
        }
        screen.summary(findings, folder);
        Optional<Path> tokenFile = options.tokenFile();
        boolean believed =
                tokenFile.isEmpty()
                        || handIn(findings.run().period().number(), tokenFile.get(), json);
        return findings.isGreen() && believed ? 0 : RED;
    }

    /** Whether the portal, which counts for itself, says green as well. */
    private boolean handIn(String period, Path tokenFile, String json) throws InterruptedException {
        try {
            String said = site.handIn(period, Files.readString(tokenFile).strip(), json);
            boolean green = Fields.text(said, "verdict").equals("GREEN");
            screen.handedIn(green, said);
            return green;
        } catch (IOException e) {
            screen.notHandedIn(e);
            return false;
        }
    }
}
