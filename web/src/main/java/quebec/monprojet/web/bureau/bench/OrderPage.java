package quebec.monprojet.web.bureau.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.Ordering;
import quebec.monprojet.bench.ProcessingOrder;
import quebec.monprojet.bench.ProcessingOrders;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;

/** Page {@code /bureau/ordre}: in which order applications are taken, and by which decision. */
@Named
@RequestScoped
public class OrderPage {

    private static final String PATH = "/bureau/ordre";

    @Inject private ProcessingOrders orders;
    @Inject private OrderForm form;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private HttpServletRequest request;

    private @Nullable List<ProcessingOrder> all;
    private @Nullable String inForce;

    public List<ProcessingOrder> getOrders() {
        var known = all;
        if (known == null) {
            known = orders.all();
            all = known;
        }
        return known;
    }

    /** The number of the one that counts today; empty when none does. */
    public String getInForce() {
        var known = inForce;
        if (known == null) {
            known = orders.inForce().map(order -> order.terms().number()).orElse("");
            inForce = known;
        }
        return known;
    }

    /** The end of the name of a text: where it stands among the others. */
    public String standing(ProcessingOrder order) {
        if (!order.approved()) {
            return "draft";
        }
        if (order.terms().number().equals(getInForce())) {
            return "inForce";
        }
        int own = getOrders().indexOf(order);
        boolean former =
                getOrders().subList(0, own).stream()
                        .anyMatch(other -> other.terms().number().equals(getInForce()));
        return former ? "former" : "approved";
    }

    /** Whoever only checks or follows it reads. */
    public boolean isActing() {
        return reader.has("programme-manager");
    }

    /** Whether this member may approve it: another drafted it, and nobody has approved it yet. */
    public boolean approvable(ProcessingOrder order) {
        return isActing()
                && !order.approved()
                && reader.staff().filter(me -> !me.equals(order.draftedBy())).isPresent();
    }

    public void draft() {
        if (form.getDay() == null) {
            say(Ordering.Fault.DAY);
            return;
        }
        Ordering done = orders.draft(reader.staff().orElseThrow(), form.terms(form.getDay()));
        if (done instanceof Ordering.AtFault wrong) {
            wrong.faults().forEach(this::say);
        } else {
            Going.to(Done.after("bench-order-drafted", PATH));
        }
    }

    /** Does what a button asks; the button itself says which draft was read. */
    public void decide() {
        if (isActing()) {
            decide("approve", orders::approve, "bench-order-approved");
            decide("withdraw", orders::withdraw, "bench-order-withdrawn");
        }
    }

    private interface Act {
        Ordering on(StaffId by, String number, Instant draftedAt);
    }

    private void decide(String button, Act act, String what) {
        String read = request.getParameter(button);
        int space = read == null ? -1 : read.indexOf(' ');
        if (read == null || space < 0) {
            return;
        }
        try {
            Instant draftedAt = Instant.parse(read.substring(space + 1));
            answer(act.on(reader.staff().orElseThrow(), read.substring(0, space), draftedAt), what);
        } catch (DateTimeParseException e) {
            door.say(null, "bench.order.gone");
        }
    }

    private void answer(Ordering done, String what) {
        if (done instanceof Ordering.Done) {
            Going.to(Done.after(what, PATH));
        } else if (done instanceof Ordering.AtFault) {
            door.say(null, "bench.order.wrong.day");
        } else {
            boolean own = done instanceof Ordering.SamePerson;
            door.say(null, own ? "bench.order.another" : "bench.order.gone");
        }
    }

    private void say(Ordering.Fault fault) {
        String field =
                switch (fault) {
                    case NUMBER, THERE -> "number";
                    case DAY -> "day";
                    case PUBLISHED -> "published";
                    case REASON -> "reason";
                    case LEGAL_BASIS -> "legalBasis";
                    case STRATA, COUNTRY -> null;
                };
        door.say(field, "bench.order.wrong." + fault.name().toLowerCase(Locale.ROOT));
    }
}
