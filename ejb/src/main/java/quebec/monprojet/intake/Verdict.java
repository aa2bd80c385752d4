package quebec.monprojet.intake;

import quebec.monprojet.dossier.Seal;

/** What the register decides of one request, under the lock. */
sealed interface Verdict {

    record Place(Request request, Seal seal, Rank rank) implements Verdict {}

    record Held(Rank rank, Submission.Holder holder) implements Verdict {}

    record NoPlace() implements Verdict {}

    record Refused(Submission answer) implements Verdict {}
}
