package quebec.monprojet.bench;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.dossier.StreamChoice;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.schema.Database;

/** Whose turn it is by the order of processing. */
@Stateless
@PermitAll
public class Turns {

    /** Written under when no order is in force. */
    private static final String NO_ORDER = "";

    /** So many may ask for the next at the same moment, and each gets one. */
    private static final int ABREAST = 50;

    @Inject private Database database;

    private final Claims claims;
    private final ProcessingOrders orders;
    private final Dossiers dossiers;

    @Inject
    public Turns(Claims claims, ProcessingOrders orders, Dossiers dossiers) {
        this.claims = claims;
        this.orders = orders;
        this.dossiers = dossiers;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Turns() {
        this(null, null, null);
    }

    /**
     * Takes the first application that an officer can do something about and that nobody works on;
     * gone when there is none. Two who ask at once take two. What somebody may not look at again
     * they pass over, however much of it comes first.
     */
    @RolesAllowed({"officer", "supervisor"})
    public Claiming takeNext(StaffId by) {
        int passed = 0;
        List<ApplicationNumber> first = first(passed);
        while (!first.isEmpty()) {
            for (ApplicationNumber number : first) {
                Claiming claiming = claims.claim(by, number);
                if (claiming instanceof Claiming.Done || claiming instanceof Claiming.HandsFull) {
                    return claiming;
                }
            }
            passed += first.size();
            first = first(passed);
        }
        return new Claiming.Gone();
    }

    private List<ApplicationNumber> first(int passed) {
        return database.ask(
                "Whose turn it is cannot be read",
                connection -> new TurnRows(connection).first(passed, ABREAST));
    }

    /**
     * Places some of those that the order in force has not placed, each once, and writes down what
     * they are found by; how many.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int place(int most) {
        ProcessingOrder.Terms order = orders.inForce().map(ProcessingOrder::terms).orElse(null);
        return database.ask(
                "The applications cannot be placed",
                connection -> {
                    TurnRows rows = new TurnRows(connection);
                    String number = order == null ? NO_ORDER : order.number();
                    List<TurnRows.Unplaced> unplaced = rows.unplaced(number, most);
                    for (TurnRows.Unplaced each : unplaced) {
                        place(rows, each, order, number);
                    }
                    return unplaced.size();
                });
    }

    private void place(
            TurnRows rows,
            TurnRows.Unplaced each,
            ProcessingOrder.@Nullable Terms order,
            String number)
            throws SQLException {
        Traits traits = each.traits();
        if (each.isNew()) {
            Contents sealed =
                    dossiers.intact(each.dossier()).map(SealedDossier::contents).orElse(null);
            rows.name(each.number(), NameWords.of(each.nameKey(), sealed));
            traits = with(ground(traits, sealed), traits);
        }
        int stratum = order == null ? Stratum.NONE : order.place(traits);
        rows.place(each.number(), stratum, number, traits.ground());
    }

    private static @Nullable String ground(Traits traits, @Nullable Contents sealed) {
        return sealed == null || traits.stream() == Stream.CAPPED
                ? null
                : sealed.stream().map(StreamChoice::ground).orElse(null);
    }

    private static Traits with(@Nullable String ground, Traits traits) {
        return new Traits(traits.stream(), traits.country(), ground, traits.receivedAt());
    }
}
