package quebec.monprojet.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Fault;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.exchange.Declaring;
import quebec.monprojet.exchange.NewFact;
import quebec.monprojet.selection.OwnApplication;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.look.Saying;
import quebec.monprojet.web.look.SentForm;

/** What the forms that declare a change have in common: its day, and declaring it once. */
@Named
@RequestScoped
public class ChangeForm {

    @Inject private Changes changes;
    @Inject private Own own;
    @Inject private Saying saying;
    @Inject private SentForm sentForm;
    @Inject private Clock clock;

    private @Nullable LocalDate happenedOn;

    /**
     * Before the receipt a change is one of the draft, and is made there; of an application that
     * was given up nothing more is told, and what was told is read on the page before.
     */
    public void load() {
        own.open()
                .filter(OwnApplication::isWithdrawn)
                .ifPresent(application -> Going.to(ChangesPage.PATH));
    }

    /** Declares what happened on the day that the form asks for. */
    void declare(Checked<? extends NewFact> fact) {
        declare(Change.readDay(happenedOn, today()), fact);
    }

    /** Declares what happened on a day that the facts tell. */
    void declare(Checked<LocalDate> day, Checked<? extends NewFact> fact) {
        List<Fault> faults = new ArrayList<>();
        if (day instanceof Checked.Faulty<LocalDate> faulty) {
            faults.addAll(faulty.faults());
        }
        if (fact instanceof Checked.Faulty<? extends NewFact> faulty) {
            faults.addAll(faulty.faults());
        }
        saying.faults("exchange.", faults);
        if (day instanceof Checked.Sound<LocalDate> on
                && fact instanceof Checked.Sound<? extends NewFact> sound) {
            own.open().ifPresent(application -> declare(application, on.value(), sound.value()));
        }
    }

    private void declare(OwnApplication application, LocalDate on, NewFact fact) {
        Declaring declaring =
                changes.declare(
                        own.account(), application.number(), sentForm.saying(on, fact), on, fact);
        if (declaring instanceof Declaring.TooMany) {
            refuse();
        } else if (declaring instanceof Declaring.ToldAlready) {
            saying.say(null, "exchange.change.told_already");
        } else {
            Going.to(ChangesPage.PATH + "?fait=oui");
        }
    }

    /** Beyond what can be declared here people write to the office. */
    void refuse() {
        saying.say(null, "exchange.change.too_many");
    }

    LocalDate today() {
        return Montreal.day(clock.instant());
    }

    public @Nullable LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(@Nullable LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }
}
