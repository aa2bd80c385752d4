package quebec.monprojet.intake;

import java.util.concurrent.CompletableFuture;
import quebec.monprojet.opening.PeriodNumber;

/** A request in the line, and the promise of its answer. */
record Waiting(Request request, CompletableFuture<Outcome> answer) {

    static Waiting answered(Request request, Outcome outcome) {
        return new Waiting(request, CompletableFuture.completedFuture(outcome));
    }

    PeriodNumber period() {
        return request.ticket().period();
    }
}
