package quebec.monprojet.web.fees;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.fees.Cancellations;
import quebec.monprojet.fees.CancellingDecision;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.selection.Status;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.decision.OwnCase;
import quebec.monprojet.web.texts.Texts;

/**
 * Page {@code /dossier/annulation}: the decision that put an end to the applications of a period,
 * for whoever had one of them.
 */
@Named
@RequestScoped
public class CancellationPage {

    @Inject private OwnCase own;
    @Inject private Cancellations cancellations;
    @Inject private FeeFiles fees;
    @Inject private GivenBack back;
    @Inject private Texts texts;

    private final Once<CancellingDecision> decision =
            new Once<>(
                    () -> cancelled().flatMap(ended -> cancellations.of(ended.number().period())));

    public void load() {
        if (decision.get().isEmpty()) {
            Going.to("/dossier/");
        }
    }

    private Optional<OwnApplication> cancelled() {
        return Optional.ofNullable(own.getApplication())
                .filter(application -> application.status() == Status.CANCELLED);
    }

    public @Nullable CancellingDecision getDecision() {
        return decision.get().orElse(null);
    }

    /** What is given back, in words. */
    public String getRefund() {
        return cancelled()
                .flatMap(ended -> fees.of(ended.number()))
                .map(back::said)
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> texts.of("fees.cancelled.nothing"));
    }
}
