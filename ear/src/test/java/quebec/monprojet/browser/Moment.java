package quebec.monprojet.browser;

import java.util.Map;

/** When a journey takes place: each has a server of its own, seeded for it. */
public enum Moment {
    /** The period is announced and opens in two days. */
    EVE(0),
    /** The period opens while somebody waits for it. */
    BELL(80),
    /**
     * The period is open, and its places are enough for everybody who asks in these tests: the
     * first twelve of thirty-one sealed dossiers are the back office's to submit, the others the
     * applicants'. A rehearsal of five waits for its verdict.
     */
    OPEN(20),
    /**
     * As on the eve; whoever manages openings may suspend this one, and troubles no other journey.
     */
    MANAGED(40),
    /** The period is open and has one place: whoever asks first leaves none. */
    FULL(60),
    /** As on the eve, behind a proxy, and one visitor at a time may be where forms are. */
    CROWDED(100),
    /**
     * The period is open for exactly the fifty who have sealed. Of the selections, somebody else
     * looks at half: among so many some are drawn, and some are not.
     */
    BENCH(120);

    private final int portsBeyond;

    Moment(int portsBeyond) {
        this.portsBeyond = portsBeyond;
    }

    /** What is added to {@code it.port.offset}, so that the servers stand side by side. */
    int portsBeyond() {
        return portsBeyond;
    }

    Map<String, String> environment() {
        return switch (this) {
            case BELL -> Map.of("MPQ_DEMONSTRATION_OPENS_IN", "PT45S");
            case EVE, MANAGED -> Map.of("MPQ_DEMONSTRATION_OPENS_IN", "P2D");
            case CROWDED ->
                    Map.of(
                            "MPQ_DEMONSTRATION_OPENS_IN", "P2D",
                            "MPQ_DEMONSTRATION_APPLICANTS", "4",
                            "MPQ_BEHIND_PROXY", "true",
                            "MPQ_VISITORS", "1");
            case OPEN ->
                    Map.of(
                            "MPQ_DEMONSTRATION_OPENS_IN", "PT0S",
                            "MPQ_DEMONSTRATION_APPLICANTS", "31",
                            "MPQ_DEMONSTRATION_CAP", "40",
                            "MPQ_DEMONSTRATION_REHEARSAL", "5",
                            "MPQ_DEMONSTRATION_REHEARSAL_CAP", "2");
            case FULL ->
                    Map.of(
                            "MPQ_DEMONSTRATION_OPENS_IN", "PT0S",
                            "MPQ_DEMONSTRATION_APPLICANTS", "6",
                            "MPQ_DEMONSTRATION_CAP", "1");
            case BENCH ->
                    Map.of(
                            "MPQ_DEMONSTRATION_OPENS_IN", "PT0S",
                            "MPQ_DEMONSTRATION_APPLICANTS", "50",
                            "MPQ_DEMONSTRATION_CAP", "50",
                            "MPQ_DECISION_RULES_FILE", HalfSampled.rules().toString());
        };
    }
}
