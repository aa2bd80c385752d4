package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.retention.DraftsKept;
import quebec.monprojet.retention.RetentionSchedule;
import quebec.monprojet.web.SignedIn;

/** Until when a draft is kept if nobody comes back to it. */
@Named
@RequestScoped
public class KeptDraft {

    @Inject private DraftsKept drafts;
    @Inject private SignedIn signedIn;

    /** After how many days an untouched draft goes. */
    public int getDays() {
        return RetentionSchedule.draftDays();
    }

    /** Null before the first answer, and while no draft is erased. */
    public @Nullable LocalDate getLastDay() {
        return drafts.lastDayOf(signedIn.dossierOwner().orElseThrow()).orElse(null);
    }
}
