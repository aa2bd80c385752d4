package quebec.monprojet.web.account;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Takes bytes for so long, and no longer: whoever reads slowly holds a worker for as long as what
 * they take needs on a slow line, not all day, and none while others press the button.
 */
final class InTime extends FilterOutputStream {

    /** Three hundred megabytes at two megabits a second take twenty minutes. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    /** For whatever there is, before anything was taken. */
    static final Duration LEEWAY = Duration.ofMinutes(1);

    /** Of the slowest line that the pages are made for: 400 kbit/s. */
    static final long BYTES_A_SECOND = 50_000;

    private final LongSupplier nanos;
    private final BooleanSupplier rush;
    private final long began;
    private long taken;

    /**
     * @param nanos a clock that only goes on, in nanoseconds
     * @param rush whether others press
     */
    InTime(OutputStream out, LongSupplier nanos, BooleanSupplier rush) {
        super(out);
        this.nanos = nanos;
        this.rush = rush;
        began = nanos.getAsLong();
    }

    static InTime of(OutputStream out, BooleanSupplier rush) {
        return new InTime(out, System::nanoTime, rush);
    }

    @Override
    public void write(int one) throws IOException {
        demandTime();
        out.write(one);
        taken++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        demandTime();
        out.write(bytes, offset, length);
        taken += length;
    }

    private Duration longest() {
        Duration needed = LEEWAY.plusSeconds(taken / BYTES_A_SECOND);
        return needed.compareTo(LONGEST) < 0 ? needed : LONGEST;
    }

    private void demandTime() throws IOException {
        if (nanos.getAsLong() - began > longest().toNanos()) {
            throw new IOException("It was not taken in time");
        }
        if (rush.getAsBoolean()) {
            throw new IOException("Others press the button");
        }
    }
}
