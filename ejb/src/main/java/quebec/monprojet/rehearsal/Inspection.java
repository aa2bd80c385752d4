package quebec.monprojet.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import quebec.monprojet.intake.PublicRegister;
import quebec.monprojet.intake.Tally;
import quebec.monprojet.keys.LogKeys;
import quebec.monprojet.keys.PublishedKey;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Rehearsal;
import quebec.monprojet.time.Steady;

/** Counts a rehearsal after its crowd has been answered. */
@ApplicationScoped
class Inspection {

    /** Proofs of having asked are recorded after they were given, by a line of their own. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private static final Duration STANDSTILL = Duration.ofSeconds(3);
    private static final long LOOK_AGAIN_MILLIS = 250;

    private final PublicRegister register;
    private final LogKeys keys;
    private final Clock clock;

    @Inject
    Inspection(PublicRegister register, LogKeys keys, @Steady Clock clock) {
        this.register = register;
        this.keys = keys;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    Inspection() {
        this(null, null, null);
    }

    /** Waits while answers are still being recorded, half a minute at most. */
    Figures of(Rehearsal rehearsal) {
        Tally tally = settled(rehearsal);
        PublishedLog log = log(rehearsal.number());
        Map<String, String> published =
                keys.published().stream()
                        .collect(Collectors.toMap(PublishedKey::keyId, PublishedKey::publicKey));
        return new Figures(rehearsal.terms(), tally, log.heads(), log.holds(published));
    }

    private Tally settled(Rehearsal rehearsal) {
        Instant began = clock.instant();
        Instant grew = began;
        Tally tally = register.tally(rehearsal.number());
        while (tally.answered() < rehearsal.terms().crowd()
                && isWithin(STANDSTILL, grew)
                && isWithin(LONGEST_WAIT, began)
                && paused()) {
            Tally later = register.tally(rehearsal.number());
            if (later.answered() > tally.answered()) {
                grew = clock.instant();
            }
            tally = later;
        }
        return tally;
    }

    private boolean isWithin(Duration time, Instant since) {
        return Duration.between(since, clock.instant()).compareTo(time) < 0;
    }

    /** False for whom nobody waits any more. */
    private static boolean paused() {
        try {
            Thread.sleep(LOOK_AGAIN_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private PublishedLog log(PeriodNumber number) {
        PublishedLog log = new PublishedLog();
        try {
            register.leaves(number, log::add);
            register.heads(number, log::add);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is read", e);
        }
        return log;
    }
}
