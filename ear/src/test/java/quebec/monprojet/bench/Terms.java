package quebec.monprojet.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * What a portal is started with.
 *
 * @param crowd tickets of the rehearsal
 * @param cap places of the rehearsal
 * @param opensIn from the end of the preparations to the bell
 * @param applicants with an account and a sealed dossier
 * @param proxy whether it believes what a proxy says of its visitors' addresses
 * @param beside whether it runs beside another portal of the bench
 */
record Terms(int crowd, int cap, Duration opensIn, int applicants, boolean proxy, boolean beside) {

    /** Enough for every round of a part. */
    static final int CROWD = 100_000;

    /** A place for everybody, and an open period. */
    static Terms places() {
        return new Terms(CROWD, CROWD, Duration.ZERO, 3, false, false);
    }

    Terms cap(int other) {
        return new Terms(crowd, other, opensIn, applicants, proxy, beside);
    }

    Terms opensIn(Duration other) {
        return new Terms(crowd, cap, other, applicants, proxy, beside);
    }

    Terms applicants(int other) {
        return new Terms(crowd, cap, opensIn, other, proxy, beside);
    }

    Terms crowd(int other) {
        return new Terms(other, cap, opensIn, applicants, proxy, beside);
    }

    Terms behindProxy() {
        return new Terms(crowd, cap, opensIn, applicants, true, beside);
    }

    Terms besideAnother() {
        return new Terms(crowd, cap, opensIn, applicants, proxy, true);
    }

    Map<String, String> environment(Map<String, String> database) {
        Map<String, String> environment = new HashMap<>(database);
        environment.put("MPQ_BEHIND_PROXY", Boolean.toString(proxy));
        environment.put("MPQ_WARM_UP", "true");
        environment.put("MPQ_DEMONSTRATION", "true");
        environment.put("MPQ_DEMONSTRATION_APPLICANTS", Integer.toString(applicants));
        environment.put("MPQ_DEMONSTRATION_CAP", "2");
        environment.put("MPQ_DEMONSTRATION_OPENS_IN", opensIn.toString());
        environment.put("MPQ_DEMONSTRATION_REHEARSAL", Integer.toString(crowd));
        environment.put("MPQ_DEMONSTRATION_REHEARSAL_CAP", Integer.toString(cap));
        return environment;
    }
}
