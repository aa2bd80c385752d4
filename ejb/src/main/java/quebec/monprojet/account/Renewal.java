package quebec.monprojet.account;

import java.util.List;

/** What comes of asking for new recovery codes. */
public sealed interface Renewal permits Renewal.Renewed, Unproven {

    /** The former ones are worth nothing; these are shown this once. */
    record Renewed(List<String> recoveryCodes) implements Renewal {
        public Renewed {
            recoveryCodes = List.copyOf(recoveryCodes);
        }
    }
}
