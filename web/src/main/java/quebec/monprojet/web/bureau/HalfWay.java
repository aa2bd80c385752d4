package quebec.monprojet.web.bureau;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import quebec.monprojet.account.Admission;

/** A password held; for five minutes the code may follow. */
record HalfWay(Admission.CodeWanted wanted, Instant since, String path) implements Serializable {

    private static final String NAME = HalfWay.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    void remember() {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(NAME, this);
    }

    static Optional<HalfWay> remembered(Instant now) {
        var kept = FacesContext.getCurrentInstance().getExternalContext().getSessionMap().get(NAME);
        return kept instanceof HalfWay halfWay && now.isBefore(halfWay.since.plus(PATIENCE))
                ? Optional.of(halfWay)
                : Optional.empty();
    }

    static void forget() {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().remove(NAME);
    }
}
