package quebec.monprojet.web.bureau.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.opening.Fault;
import quebec.monprojet.opening.Ruling;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.look.Faults;
import quebec.monprojet.web.texts.Texts;

/** What the pages of an opening do after an act: go on when it was done, say why not otherwise. */
@RequestScoped
public class OpeningDesk {

    private final SignedIn reader;
    private final Texts texts;

    @Inject
    public OpeningDesk(SignedIn reader, Texts texts) {
        this.reader = reader;
        this.texts = texts;
    }

    @SuppressWarnings("NullAway")
    protected OpeningDesk() {
        this(null, null);
    }

    StaffId me() {
        return reader.staff().orElseThrow();
    }

    /**
     * @param done what {@link Done} says on the page that follows
     */
    void tell(Ruling ruling, String decision, String done) {
        if (ruling.done()) {
            Going.to(Done.after(done, pathOf(decision)));
        } else if (ruling instanceof Ruling.AtFault atFault) {
            atFault.faults().stream().sorted().forEach(this::say);
        } else {
            Faults.say(null, new OpeningWords(texts.words()).of(ruling));
        }
    }

    static String pathOf(String decision) {
        return "/bureau/ouvertures/dossier?decision="
                + URLEncoder.encode(decision, StandardCharsets.UTF_8);
    }

    /** The instant that was typed; says at its day or at its hour why it is none. */
    Optional<Instant> instant(String field, @Nullable LocalDate day, @Nullable String hour) {
        if (!FacesContext.getCurrentInstance().getMessageList(field).isEmpty()) {
            return Optional.empty();
        }
        ClockTime typed = ClockTime.read(day, hour);
        if (typed instanceof ClockTime.At at) {
            return Optional.of(at.instant());
        }
        Faults.say(typed instanceof ClockTime.Missing ? field : field + "Hour", why(typed, field));
        if (typed instanceof ClockTime.Missing && (hour == null || hour.isBlank())) {
            Faults.say(field + "Hour", why(new ClockTime.Unreadable(), field));
        }
        return Optional.empty();
    }

    private String why(ClockTime typed, String field) {
        String key = "opening.time." + typed.getClass().getSimpleName();
        if (typed instanceof ClockTime.Skipped skipped) {
            String resumes = skipped.resumesAt().toLocalTime().toString();
            return texts.of(key, resumes.replace(":", "\u00a0h\u00a0"));
        }
        return texts.of(typed instanceof ClockTime.Twice ? key : key + "." + field);
    }

    void say(Fault fault) {
        String field =
                switch (fault) {
                    case NUMBER -> "number";
                    case PERIOD -> "period";
                    case EXPECTED_CROWD -> "crowd";
                    case REASON -> "reason";
                    case LEGAL_BASIS -> "basis";
                    case CAP, EXEMPT_WITH_CAP_OR_CLOSING -> "cap";
                    case CLOSING_MISSING, CLOSES_BEFORE_OPENING, LONGER_THAN_FOURTEEN_MONTHS ->
                            "closes";
                    case OUTAGE_TOLERANCE -> "tolerance";
                    case PASSING_ON -> "passing";
                    case BEFORE_THE_DECISION -> "opens";
                };
        Faults.say(field, new OpeningWords(texts.words()).of(fault));
    }

    String word(String key) {
        return texts.of(key);
    }
}
