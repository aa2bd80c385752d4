package quebec.monprojet.web.bureau.opening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.opening.DraftDecision;
import quebec.monprojet.opening.Openings;
import quebec.monprojet.opening.OrderRule;
import quebec.monprojet.opening.PassingOn;
import quebec.monprojet.opening.PeriodKind;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.web.bureau.Typed;
import quebec.monprojet.web.look.Faults;

/** Page {@code /bureau/ouvertures/projet}: the terms of a decision, by its first person. */
@Named
@RequestScoped
public class DraftPage {

    private static final PeriodNumber ANY_PERIOD = new PeriodNumber("0000-0");

    private final Openings openings;
    private final OpeningDesk desk;
    private final ClockWindow window = new ClockWindow();

    private String number = "";
    private String period = "";
    private PeriodKind kind = PeriodKind.CAPPED;
    private String cap = "";
    private String crowd = "";
    private String reason = "";
    private String basis = "";
    private String tolerance = "10";
    private @Nullable LocalDate passing;

    @Inject
    public DraftPage(Openings openings, OpeningDesk desk) {
        this.openings = openings;
        this.desk = desk;
    }

    @SuppressWarnings("NullAway")
    protected DraftPage() {
        this(null, null);
    }

    public void draft() {
        sound().ifPresent(
                        terms ->
                                desk.tell(
                                        openings.draft(desk.me(), terms),
                                        number,
                                        "opening-drafted"));
    }

    /** Tells all the rest at once when a field alone could not be read. */
    public void checkTheRest(ComponentSystemEvent validated) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isValidationFailed()) {
            validated.getComponent().processUpdates(faces);
            sound();
        }
    }

    /** The terms, or empty when everything that is wrong with them is said at its field. */
    private Optional<DraftDecision> sound() {
        Optional<PeriodNumber> numbered =
                PeriodNumber.parse(period).filter(parsed -> !parsed.rehearsal());
        if (numbered.isEmpty()) {
            Faults.say("period", desk.word("opening.fault.PERIOD"));
        }
        Optional<Instant> opensAt = window.opensAt(desk);
        boolean endless = kind == PeriodKind.EXEMPT && window.isWithoutEnd();
        Optional<Instant> closesAt = endless ? Optional.empty() : window.closesAt(desk);
        Instant opening =
                opensAt.orElseGet(
                        () -> closesAt.map(each -> each.minusSeconds(1)).orElse(Instant.EPOCH));
        DraftDecision terms =
                terms(
                        numbered.orElse(ANY_PERIOD),
                        opening,
                        endless ? null : closesAt.orElse(opening.plusSeconds(1)));
        terms.faults().forEach(desk::say);
        boolean whole =
                numbered.isPresent() && opensAt.isPresent() && (endless || closesAt.isPresent());
        return whole && terms.faults().isEmpty() ? Optional.of(terms) : Optional.empty();
    }

    private DraftDecision terms(
            PeriodNumber numbered, Instant opensAt, @Nullable Instant closesAt) {
        return new DraftDecision(
                number,
                numbered,
                kind,
                OrderRule.FIRST_COME,
                reason,
                basis,
                cap.isEmpty() ? null : Typed.number(cap),
                crowd.isEmpty() ? null : Typed.number(crowd),
                opensAt,
                closesAt,
                Duration.ofMinutes(Typed.number(tolerance)),
                passing == null ? null : PassingOn.throughDay(passing));
    }

    /** The last day on which places that were given up pass on; null when none does. */
    public @Nullable LocalDate getPassing() {
        return passing;
    }

    public void setPassing(@Nullable LocalDate passing) {
        this.passing = passing;
    }

    public ClockWindow getWindow() {
        return window;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Typed.line(number);
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = Typed.line(period);
    }

    public PeriodKind getKind() {
        return kind;
    }

    public void setKind(PeriodKind kind) {
        this.kind = kind;
    }

    public String getCap() {
        return cap;
    }

    public void setCap(@Nullable String cap) {
        this.cap = Typed.line(cap);
    }

    public String getCrowd() {
        return crowd;
    }

    public void setCrowd(@Nullable String crowd) {
        this.crowd = Typed.line(crowd);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Typed.text(reason);
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = Typed.line(basis);
    }

    public String getTolerance() {
        return tolerance;
    }

    public void setTolerance(@Nullable String tolerance) {
        this.tolerance = Typed.line(tolerance);
    }
}
