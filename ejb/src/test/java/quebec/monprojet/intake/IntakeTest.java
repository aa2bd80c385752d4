package quebec.monprojet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quebec.monprojet.opening.PeriodNumber;

class IntakeTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    /** People are asked to come back; operators are told what it was. */
    @Test
    void whatFailedIsCountedAsFailedAndToldAsBusy() {
        Tickets broken =
                new Tickets() {
                    @Override
                    public Optional<Ticket> read(String text, Instant now) {
                        throw new IllegalStateException("no key");
                    }
                };
        Answers answers = new Answers(null, null, null, null, meters);
        Intake intake = new Intake(broken, null, null, null, null, answers);

        Submission told =
                intake.submit(
                                new SubmitApplication(
                                        "ticket", new PeriodNumber("2026-1"), Instant.EPOCH))
                        .toCompletableFuture()
                        .join();

        assertThat(told).isInstanceOf(Submission.Busy.class);
        assertThat(meters.counter("mpq.intake.answers", "kind", "failure").count()).isEqualTo(1);
        assertThat(meters.counter("mpq.intake.answers", "kind", "busy").count()).isZero();
    }
}
