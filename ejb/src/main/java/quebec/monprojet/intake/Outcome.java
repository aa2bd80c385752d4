package quebec.monprojet.intake;

import java.time.Duration;

/** What the line tells the one who waited; the façade makes the answer of it. */
sealed interface Outcome {

    Outcome BUSY = new Refused(new Submission.Busy(Duration.ofSeconds(3)));

    record Placed(Receipt receipt) implements Outcome {}

    record Held(ApplicationNumber number, Submission.Holder holder) implements Outcome {}

    record NoPlace() implements Outcome {}

    record Refused(Submission answer) implements Outcome {}
}
