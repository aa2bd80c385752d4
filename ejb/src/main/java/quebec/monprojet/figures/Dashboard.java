package quebec.monprojet.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;

/** The figures for the staff; who looked at which stands in the journal. */
@Stateless
@RolesAllowed({"officer", "supervisor", "programme-manager", "auditor"})
public class Dashboard {

    private static final String SUBJECT = "figures";

    private final KeptFigures figures;
    private final Journal journal;

    @Inject
    public Dashboard(KeptFigures figures, Journal journal) {
        this.figures = figures;
        this.journal = journal;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Dashboard() {
        this(null, null);
    }

    /** Empty before the first counting. */
    public Optional<Figures> see(StaffId by, Slice slice) {
        Optional<Figures> seen = figures.of(Shown.DESK).map(snapshot -> snapshot.of(slice));
        if (seen.isPresent()) {
            journal.record(
                    Actor.staff(by.value()), new Act("figures.read"), SUBJECT, slice.facts());
        }
        return seen;
    }

    /**
     * To be called, and committed, before a line of an export leaves.
     *
     * @param table by its code
     * @param format for instance {@code csv}
     */
    public void announceExport(StaffId by, Slice slice, String table, String format, int rows) {
        Map<String, String> facts = new HashMap<>(slice.facts());
        facts.put("table", table);
        facts.put("format", format);
        facts.put("count", Integer.toString(rows));
        journal.record(Actor.staff(by.value()), new Act("figures.exported"), SUBJECT, facts);
    }
}
