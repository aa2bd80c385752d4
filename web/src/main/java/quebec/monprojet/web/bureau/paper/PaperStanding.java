package quebec.monprojet.web.bureau.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.assisted.PaperFile;
import quebec.monprojet.assisted.PressOutcome;
import quebec.monprojet.assisted.Pressed;
import quebec.monprojet.assisted.Presses;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.texts.Texts;

/** How far files on paper have come, in words. */
@Named
@RequestScoped
public class PaperStanding {

    @Inject private Presses presses;
    @Inject private Texts texts;

    private @Nullable Map<AccountId, Pressed> latest;

    private @Nullable Pressed pressed(PaperFile file) {
        if (latest == null) {
            latest = presses.latest();
        }
        return latest.get(file.account());
    }

    public String word(PaperFile file) {
        Pressed pressed = pressed(file);
        ApplicationNumber number = application(file);
        if (number != null) {
            return texts.of("bureau.paper.state.RECEIVED", number.rank().value());
        }
        return pressed == null
                ? texts.of("bureau.paper.state." + file.state())
                : texts.of("bureau.paper.state." + pressed.outcome());
    }

    /** Its colour. */
    public String kind(PaperFile file) {
        if (application(file) != null) {
            return "done";
        }
        return pressed(file) == null ? "info" : "warning";
    }

    /** The key of what is to be done next. */
    public String next(PaperFile file) {
        if (application(file) != null) {
            return "bureau.paper.next.RECEIVED";
        }
        Pressed pressed = pressed(file);
        return "bureau.paper.next." + (pressed == null ? file.state() : pressed.outcome());
    }

    /** Its place in the register; null while there is none. */
    public @Nullable ApplicationNumber application(PaperFile file) {
        Pressed pressed = pressed(file);
        return pressed == null || pressed.outcome() != PressOutcome.RECEIVED
                ? null
                : pressed.application();
    }
}
