package quebec.monprojet.bench;

/**
 * One measurement.
 *
 * @param part of the bench
 * @param what was measured
 * @param number of the round, from 1; what is compared alternates within a round
 * @param done acceptances, answers or transactions
 * @param rate of them a second
 * @param note what else was seen
 */
record Round(
        String part,
        String what,
        int number,
        int done,
        double seconds,
        double rate,
        Processor used,
        String note) {

    /** The same with more to tell. */
    Round noting(String more) {
        return new Round(part, what, number, done, seconds, rate, used, note + "; " + more);
    }

    double serverMicros() {
        return used.server() * 1e6 / done;
    }

    double databaseMicros() {
        return used.database() * 1e6 / done;
    }
}
