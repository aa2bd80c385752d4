package quebec.monprojet.web.account;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import quebec.monprojet.account.Caller;

/** What a session remembers of a sign-in. However busy, it ends after a working day. */
record Visit(Caller caller, Instant since) implements Serializable {

    static final String NAME = Visit.class.getName();

    boolean isOver(Instant now) {
        var longest =
                switch (caller.population()) {
                    case APPLICANT -> Duration.ofHours(12);
                    case STAFF -> Duration.ofHours(8);
                };
        return !now.isBefore(since.plus(longest));
    }
}
