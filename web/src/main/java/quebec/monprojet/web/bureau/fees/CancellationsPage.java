package quebec.monprojet.web.bureau.fees;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.fees.Cancellations;
import quebec.monprojet.fees.Cancelling;
import quebec.monprojet.fees.CancellingDecision;
import quebec.monprojet.fees.Reach;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Periods;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;

/** Page {@code /bureau/annulations}: decisions that put an end to the applications of a period. */
@Named
@RequestScoped
public class CancellationsPage {

    static final String PATH = "/bureau/annulations";

    @Inject private Cancellations cancellations;
    @Inject private Periods periods;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private HttpServletRequest request;

    private @Nullable String number;
    private @Nullable String period;
    private @Nullable String reason;
    private @Nullable String legalBasis;

    public List<CancellingDecision> getDecisions() {
        return cancellations.all();
    }

    /** Whoever only checks reads. */
    public boolean isActing() {
        return reader.has("programme-manager");
    }

    /** Whether this member may approve it: another drafted it, and nobody has approved it yet. */
    public boolean approvable(CancellingDecision decision) {
        return isActing()
                && !decision.approved()
                && reader.staff().filter(me -> !me.equals(decision.draftedBy())).isPresent();
    }

    /** What a draft would end now, or what a decision has ended. */
    public Reach reach(CancellingDecision decision) {
        PeriodNumber of = decision.terms().period();
        return decision.approved() ? cancellations.ended(of) : cancellations.standing(of);
    }

    /** How many an approved decision has still to end. */
    public long left(CancellingDecision decision) {
        return decision.approved()
                ? cancellations.standing(decision.terms().period()).applications()
                : 0;
    }

    public List<SelectItem> getPeriods() {
        return periods.published().stream()
                .map(shown -> shown.standing().number().value())
                .map(value -> new SelectItem(value, value))
                .toList();
    }

    public void draft() {
        if (period == null) {
            say(Cancelling.Fault.PERIOD);
            CancellingDecision.faults(typed(number), typed(reason), typed(legalBasis))
                    .forEach(this::say);
            return;
        }
        Cancelling done =
                cancellations.draft(
                        reader.staff().orElseThrow(),
                        new CancellingDecision.Terms(
                                typed(number),
                                new PeriodNumber(period),
                                typed(reason),
                                typed(legalBasis)));
        if (done instanceof Cancelling.AtFault wrong) {
            wrong.faults().forEach(this::say);
        } else if (done instanceof Cancelling.Untold) {
            door.say(null, "bureau.cancel.untold");
        } else {
            Going.to(Done.after("cancelling-drafted", PATH));
        }
    }

    /**
     * Does what a button of the list asks. The button itself says which draft was read: the list
     * may have changed since, and nobody approves what they have not seen.
     */
    public void decide() {
        if (isActing()) {
            pressed("approve").ifPresent(this::approve);
            pressed("withdraw")
                    .ifPresent(
                            read -> decide(read, cancellations::withdraw, "cancelling-withdrawn"));
        }
    }

    /** Whoever ends thousands of applications for good has typed which. */
    private void approve(Read read) {
        String confirmed = typed(request.getParameter(confirmation(read.number())));
        String asked =
                getDecisions().stream()
                        .filter(each -> each.terms().number().equals(read.number()))
                        .map(each -> each.terms().period().value())
                        .findFirst()
                        .orElse("");
        if (asked.isEmpty() || confirmed.equals(asked)) {
            decide(read, cancellations::approve, "cancelling-approved");
        } else {
            door.say(confirmation(read.number()), "bureau.cancel.unconfirmed", asked);
        }
    }

    /** The field in which the period of a decision is typed. */
    public String confirmation(String decision) {
        return "confirm-" + decision;
    }

    private void decide(Read read, Act act, String what) {
        Cancelling done = act.on(reader.staff().orElseThrow(), read.number(), read.draftedAt());
        if (done instanceof Cancelling.Done) {
            Going.to(Done.after(what, PATH));
        } else if (done instanceof Cancelling.Untold) {
            door.say(null, "bureau.cancel.untold");
        } else {
            boolean own = done instanceof Cancelling.SamePerson;
            door.say(null, own ? "bureau.cancel.another" : "bureau.cancel.gone");
        }
    }

    private Optional<Read> pressed(String button) {
        return Optional.ofNullable(request.getParameter(button)).flatMap(Read::of);
    }

    private interface Act {
        Cancelling on(StaffId by, String number, Instant draftedAt);
    }

    /** The draft that stood beside the button. */
    private record Read(String number, Instant draftedAt) {

        static Optional<Read> of(String value) {
            int space = value.indexOf(' ');
            if (space < 0) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        new Read(
                                value.substring(0, space),
                                Instant.parse(value.substring(space + 1))));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }

    private void say(Cancelling.Fault fault) {
        String field =
                switch (fault) {
                    case NUMBER, THERE -> "number";
                    case PERIOD, STILL_OPEN -> "period";
                    case REASON -> "reason";
                    case LEGAL_BASIS -> "legalBasis";
                };
        door.say(field, "bureau.cancel.wrong." + fault.name().toLowerCase(Locale.ROOT));
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip().replace("\r\n", "\n");
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable String getPeriod() {
        return period;
    }

    public void setPeriod(@Nullable String period) {
        this.period = period;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = legalBasis;
    }
}
