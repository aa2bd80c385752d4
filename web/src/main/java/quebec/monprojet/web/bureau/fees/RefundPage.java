package quebec.monprojet.web.bureau.fees;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.fees.Confirmed;
import quebec.monprojet.fees.Refund;
import quebec.monprojet.fees.RefundId;
import quebec.monprojet.fees.Refunds;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.bureau.People;

/** Page {@code /bureau/remboursement}: saying that money left by hand. */
@Named
@RequestScoped
public class RefundPage {

    private static final String PATH = "/bureau/remboursement";

    @Inject private Refunds refunds;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private People people;
    @Inject private HttpServletRequest request;

    private @Nullable String id;
    private @Nullable String reference;
    private boolean sure;

    /** Known before the form is read, which carries it on. */
    @PostConstruct
    void start() {
        id = request.getParameter("id");
    }

    public void load() {
        if (getRefund() == null) {
            Going.nowhere();
        }
    }

    public @Nullable Refund getRefund() {
        return id == null ? null : RefundId.parse(id).flatMap(refunds::of).orElse(null);
    }

    public void take() {
        Refund refund = getRefund();
        StaffId me = reader.staff().orElseThrow();
        Refund taken = refund == null ? null : refunds.take(me, refund.id()).orElse(null);
        if (taken == null) {
            door.say(null, "bureau.refund.gone");
        } else if (taken.isInTheHandOf(me)) {
            Going.to(Done.after("refund-taken", PATH + "?id=" + taken.id()));
        } else {
            sayWhose(taken);
        }
    }

    public void putBack() {
        Refund refund = getRefund();
        if (refund != null) {
            refunds.putBack(reader.staff().orElseThrow(), refund.id());
        }
        Refund now = getRefund();
        boolean free = now != null && now.takenBy() == null;
        Going.to(free ? Done.after("refund-put-back", MoneyPage.PATH) : MoneyPage.PATH);
    }

    /** Whether it is this member who sends it. */
    public boolean isMine() {
        Refund refund = getRefund();
        return refund != null && reader.staff().filter(refund::isInTheHandOf).isPresent();
    }

    /** Whether this member may put back what another took. */
    public boolean isSupervisor() {
        return request.isUserInRole("supervisor");
    }

    private void sayWhose(Refund refund) {
        StaffId by = refund.takenBy();
        door.say(null, "bureau.refund.taken.other", by == null ? "" : people.name(by));
    }

    public void confirm() {
        Refund refund = getRefund();
        String typed = Objects.requireNonNullElse(reference, "").strip().toUpperCase(Locale.ROOT);
        if (refund == null) {
            Going.nowhere();
        } else if (!Refund.isReference(typed)) {
            door.say("reference", "bureau.refund.reference.wrong");
        } else if (!sure) {
            door.say("sure", "bureau.refund.sure.missing");
        } else {
            show(refunds.confirm(reader.staff().orElseThrow(), refund.id(), typed));
        }
    }

    private void show(Confirmed done) {
        if (done instanceof Confirmed.Already already) {
            StaffId by = already.refund().confirmedBy();
            door.say(
                    null,
                    "bureau.refund.already",
                    Objects.requireNonNullElse(already.refund().reference(), ""),
                    by == null ? "" : people.name(by));
        } else if (done instanceof Confirmed.Elsewhere) {
            door.say("reference", "bureau.refund.reference.elsewhere");
        } else if (done instanceof Confirmed.NotTaken other) {
            sayWhose(other.refund());
        } else if (done instanceof Confirmed.NotByHand) {
            door.say(null, "bureau.refund.gone");
        } else {
            Going.to(Done.after("refund-sent", MoneyPage.PATH));
        }
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getReference() {
        return reference;
    }

    public void setReference(@Nullable String reference) {
        this.reference = reference;
    }

    /** That the money has left cannot be taken back: it is said twice. */
    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
