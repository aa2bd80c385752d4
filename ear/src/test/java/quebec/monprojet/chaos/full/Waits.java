package quebec.monprojet.chaos.full;

import java.time.Duration;
import java.util.List;
import quebec.monprojet.rush.Attempt;
import quebec.monprojet.rush.Figures;

/** How long people waited for the answer to one press; who got none waited for ever. */
record Waits(List<Attempt> attempts) {

    private static final Duration FOR_EVER = Duration.ofDays(1);

    static Waits of(List<Attempt> attempts) {
        return new Waits(List.copyOf(attempts));
    }

    long received() {
        return attempts.stream().filter(one -> one.receipt().isPresent()).count();
    }

    long count(int status) {
        return attempts.stream().filter(one -> one.status() == status).count();
    }

    Duration percentile(int percent) {
        return Figures.percentile(attempts.stream().map(Waits::of).toList(), percent);
    }

    private static Duration of(Attempt attempt) {
        return attempt.answered() == null
                ? FOR_EVER
                : Duration.ofNanos(attempt.answered().nanos() - attempt.sent().nanos());
    }

    @Override
    public String toString() {
        return "p50 "
                + Figures.seconds(percentile(50))
                + ", p99 "
                + Figures.seconds(percentile(99))
                + ", worst "
                + Figures.seconds(percentile(100));
    }
}
