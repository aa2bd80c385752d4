package quebec.monprojet.intake;

/** What the line tells the one who waited; the façade makes the answer of it. */
sealed interface Outcome {

    Outcome BUSY = new Refused(ComeBack.WHEN_LINE_DRAINED);

    record Placed(Receipt receipt) implements Outcome {}

    record Held(ApplicationNumber number, Submission.Holder holder) implements Outcome {}

    record NoPlace() implements Outcome {}

    record Refused(Submission answer) implements Outcome {}
}
