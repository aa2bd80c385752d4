package quebec.monprojet.bench;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.time.Stored;

/**
 * In which order applications are taken, by decisions that one person drafts and another approves.
 * Where none is in force, whoever was received first comes first.
 */
@Stateless
@RolesAllowed("programme-manager")
public class ProcessingOrders {

    @Inject private ProcessingOrderRows orders;
    @Inject private Database database;

    private final Journal journal;
    private final Clock clock;

    @Inject
    public ProcessingOrders(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public ProcessingOrders() {
        this(null, Clock.systemUTC());
    }

    /** The last to come into force first, drafts among them. */
    @RolesAllowed({"officer", "supervisor", "programme-manager", "auditor"})
    public List<ProcessingOrder> all() {
        return orders.all();
    }

    /** The one that counts today. */
    @PermitAll
    public Optional<ProcessingOrder> inForce() {
        return orders.on(Montreal.day(now()));
    }

    /**
     * How many applications each stratum would hold now, by its place, of the orders of these
     * terms. The applications are counted once for all of them, sort by sort.
     */
    @RolesAllowed({"officer", "supervisor", "programme-manager", "auditor"})
    public Map<ProcessingOrder.Terms, Map<Integer, Long>> places(
            Collection<ProcessingOrder.Terms> orders) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (ProcessingOrder.Terms terms : orders) {
            terms.strata().forEach(stratum -> stratum.until().ifPresent(days::add));
        }
        Map<Traits, Long> alike =
                database.ask(
                        "The applications cannot be counted",
                        connection -> new TurnRows(connection).alike(days));
        Map<ProcessingOrder.Terms, Map<Integer, Long>> places = new HashMap<>();
        orders.forEach(terms -> places.put(terms, terms.places(alike)));
        return places;
    }

    public Ordering draft(StaffId by, ProcessingOrder.Terms terms) {
        Set<Ordering.Fault> faults = EnumSet.noneOf(Ordering.Fault.class);
        faults.addAll(OrderRules.faults(terms, Montreal.day(now())));
        if (faults.isEmpty() && orders.locked(terms.number()).isPresent()) {
            faults.add(Ordering.Fault.THERE);
        }
        if (!faults.isEmpty()) {
            return new Ordering.AtFault(faults);
        }
        orders.add(new ProcessingOrderRow(terms, by, now()));
        record(by, "bench.order-drafted", terms);
        return new Ordering.Done();
    }

    /**
     * Approves the draft that was read, and no other under its number, while its day has not
     * passed.
     *
     * @param draftedAt of the draft as this person saw it
     */
    public Ordering approve(StaffId by, String number, Instant draftedAt) {
        ProcessingOrderRow order = read(number, draftedAt);
        if (order == null) {
            return new Ordering.Gone();
        }
        ProcessingOrder.Terms terms = order.view().terms();
        if (terms.inForceFrom().isBefore(Montreal.day(now()))) {
            return new Ordering.AtFault(Set.of(Ordering.Fault.DAY));
        }
        Ordering done = order.approve(by, now());
        if (done instanceof Ordering.Done) {
            record(by, "bench.order-approved", terms);
        }
        return done;
    }

    /** Takes back the draft that was read; what was approved stands. */
    public Ordering withdraw(StaffId by, String number, Instant draftedAt) {
        ProcessingOrderRow order = read(number, draftedAt);
        if (order == null || order.approved()) {
            return new Ordering.Gone();
        }
        orders.remove(order);
        record(by, "bench.order-withdrawn", order.view().terms());
        return new Ordering.Done();
    }

    private @Nullable ProcessingOrderRow read(String number, Instant draftedAt) {
        return orders.locked(number).filter(row -> row.isOf(draftedAt)).orElse(null);
    }

    private void record(StaffId by, String act, ProcessingOrder.Terms terms) {
        journal.record(
                Actor.staff(by.value()),
                new Act(act),
                "order:" + terms.number(),
                Map.of("strata", Integer.toString(terms.strata().size())));
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
