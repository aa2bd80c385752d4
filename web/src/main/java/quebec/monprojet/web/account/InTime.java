package quebec.monprojet.web.account;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Takes bytes for so long, and no longer: whoever reads slowly does not hold a worker all day, and
 * none while others press the button.
 */
final class InTime extends FilterOutputStream {

    /** Three hundred megabytes at two megabits a second take twenty minutes. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    private final LongSupplier nanos;
    private final BooleanSupplier rush;
    private final long began;

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
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        demandTime();
        out.write(bytes, offset, length);
    }

    private void demandTime() throws IOException {
        if (nanos.getAsLong() - began > LONGEST.toNanos()) {
            throw new IOException("It was not taken in time");
        }
        if (rush.getAsBoolean()) {
            throw new IOException("Others press the button");
        }
    }
}
