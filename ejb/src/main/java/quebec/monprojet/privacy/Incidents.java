package quebec.monprojet.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.time.Stored;

/**
 * The register of confidentiality incidents. Nothing in it is changed: what is learned later is
 * another entry of the same incident, and the last one holds.
 */
@Stateless
@RolesAllowed({"supervisor", "programme-manager"})
public class Incidents {

    @Inject private IncidentRows rows;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /**
     * Opens an incident.
     *
     * @param form names the form it was written in: what is sent twice is one entry
     */
    public IncidentNumber record(StaffId by, UUID form, IncidentFacts facts) {
        rows.hold(by);
        Optional<IncidentEntryRow> known = rows.of(form);
        if (known.isPresent()) {
            return known.get().view().incident();
        }
        Instant now = now();
        IncidentNumber number = rows.add(new IncidentRow(by, now));
        IncidentEntry first = new IncidentEntry(number, 1, facts, now, by);
        rows.add(new IncidentEntryRow(first, form));
        write(by, "incident.recorded", first);
        return number;
    }

    /** Adds what was learned since; whether there is such an incident. */
    public boolean amend(StaffId by, UUID form, IncidentNumber number, IncidentFacts facts) {
        if (rows.locked(number).isEmpty()) {
            return false;
        }
        if (rows.of(form).isEmpty()) {
            int turn = rows.entries(number).size() + 1;
            IncidentEntry next = new IncidentEntry(number, turn, facts, now(), by);
            rows.add(new IncidentEntryRow(next, form));
            write(by, "incident.amended", next);
        }
        return true;
    }

    /** The entries of one incident, the latest first. */
    @RolesAllowed({"supervisor", "programme-manager", "auditor"})
    public List<IncidentEntry> of(IncidentNumber number) {
        return rows.entries(number).stream().map(IncidentEntryRow::view).toList();
    }

    /** What holds of each incident, the latest first. */
    @RolesAllowed({"supervisor", "programme-manager", "auditor"})
    public List<IncidentEntry> all() {
        Map<IncidentNumber, IncidentEntry> last = new LinkedHashMap<>();
        entries().forEach(entry -> last.put(entry.incident(), entry));
        return List.copyOf(last.values());
    }

    /** Every entry, for the Commission; that somebody took them is written down. */
    @RolesAllowed({"supervisor", "programme-manager", "auditor"})
    public List<IncidentEntry> export(StaffId by) {
        List<IncidentEntry> entries = entries();
        journal.record(
                Actor.staff(by.value()),
                new Act("incident.exported"),
                "incidents",
                Map.of("count", Integer.toString(entries.size())));
        return entries;
    }

    private List<IncidentEntry> entries() {
        return rows.all().stream().map(IncidentEntryRow::view).toList();
    }

    private void write(StaffId by, String act, IncidentEntry entry) {
        journal.record(
                Actor.staff(by.value()),
                new Act(act),
                "incident:" + entry.incident(),
                Map.of(
                        "serious", Boolean.toString(entry.facts().serious()),
                        "turn", Integer.toString(entry.turn()),
                        "digest", entry.facts().digest()));
    }

    private Instant now() {
        return Stored.micros(clock.instant());
    }
}
