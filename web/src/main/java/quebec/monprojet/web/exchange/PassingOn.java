package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.selection.OwnApplication;

/** Whether a place that is given up today goes to somebody else: its decision says so, or not. */
@Named
@RequestScoped
public class PassingOn {

    @Inject private Periods periods;
    @Inject private Clock clock;

    public boolean of(OwnApplication application) {
        return periods.published(application.number().period())
                .map(period -> period.decision().passingOn())
                .filter(clause -> clause.holdsAt(clock.instant()))
                .isPresent();
    }
}
