package quebec.monprojet.web.bureau.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.assisted.PaperFile;
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

    private final Map<AccountId, Presses.Answer> known = new HashMap<>();

    /** Asks once for all of them. */
    void expect(List<PaperFile> files) {
        known.putAll(presses.of(files.stream().map(PaperFile::account).toList()));
    }

    private Presses.Answer answer(PaperFile file) {
        if (!known.containsKey(file.account())) {
            expect(List.of(file));
        }
        return Objects.requireNonNull(known.get(file.account()));
    }

    private @Nullable Pressed pressed(PaperFile file) {
        return answer(file).latest();
    }

    public String word(PaperFile file) {
        Pressed pressed = pressed(file);
        ApplicationNumber number = application(file);
        if (number != null) {
            return number.passedOn()
                    ? texts.of("bureau.paper.state.PASSED")
                    : texts.of("bureau.paper.state.RECEIVED", number.rank().value());
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
        return answer(file).place();
    }
}
