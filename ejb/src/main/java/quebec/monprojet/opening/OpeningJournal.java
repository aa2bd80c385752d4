package quebec.monprojet.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;

/** How acts on openings are written down, refusals too: an attempt to open early is a fact. */
@ApplicationScoped
class OpeningJournal {

    private static final int LONGEST_FACT = 500;

    private final Journal journal;

    @Inject
    OpeningJournal(Journal journal) {
        this.journal = journal;
    }

    @SuppressWarnings("NullAway")
    OpeningJournal() {
        this(null);
    }

    void drafted(StaffId by, OpeningDecision decision) {
        write(by, "opening.drafted", decision.number(), facts(decision));
    }

    void withdrawn(StaffId by, OpeningDecision decision) {
        Map<String, String> facts = facts(decision);
        facts.put("state", decision.state().name());
        write(by, "opening.withdrawn", decision.number(), facts);
    }

    Ruling ruled(StaffId by, String act, OpeningDecision decision, Ruling ruling) {
        Map<String, String> facts = facts(decision);
        if (ruling.done()) {
            facts.putAll(restsOn(decision.file()));
        }
        return write(by, act, decision.number(), facts, ruling);
    }

    /** The rehearsal or the override that an approval rests on. */
    static Map<String, String> restsOn(DecisionFile decision) {
        if (decision.rehearsal() != null) {
            return Map.of("rehearsal", decision.rehearsal().value());
        }
        RehearsalOverride override = decision.override();
        return override == null
                ? Map.of()
                : Map.of(
                        "overrideAskedBy", override.askedBy().toString(),
                        "overrideReason", forTheJournal(override.reason()));
    }

    /** Asked of whoever approves; the reason as far as the journal takes it. */
    Ruling overrideAsked(StaffId by, OpeningDecision decision, String reason, Ruling ruling) {
        Map<String, String> facts = facts(decision);
        if (DecisionRules.isReason(reason)) {
            facts.put("overrideReason", forTheJournal(reason));
        }
        return write(by, "opening.override-asked", decision.number(), facts, ruling);
    }

    Ruling ruled(
            StaffId by, String act, PeriodNumber period, @Nullable Instant opensAt, Ruling ruling) {
        Map<String, String> facts = new TreeMap<>();
        if (opensAt != null) {
            facts.put("opensAt", opensAt.toString());
        }
        return write(by, act, period.value(), facts, ruling);
    }

    /** The reason is published, and written down as far as the journal takes it. */
    Ruling suspended(StaffId by, PeriodNumber period, String reason, Ruling ruling) {
        Map<String, String> facts = new TreeMap<>();
        if (DecisionRules.isReason(reason)) {
            facts.put("reason", forTheJournal(reason));
        }
        return write(by, "opening.suspended", period.value(), facts, ruling);
    }

    /** On one line, without addresses, which the journal refuses whosever they are. */
    static String forTheJournal(String reason) {
        String line = reason.strip().replaceAll("\\S*@\\S*", "[…]").replaceAll("\\s+", " ");
        return line.length() > LONGEST_FACT ? line.substring(0, LONGEST_FACT - 2) + " …" : line;
    }

    void outage(PeriodNumber period, Incident incident) {
        journal.record(
                Actor.system("outage-watch"),
                new Act("opening.suspended-after-outage"),
                period.value(),
                Map.of(
                        "from", incident.from().toString(),
                        "to", incident.to().toString(),
                        "lastRank", Integer.toString(incident.lastRank())));
    }

    private Ruling write(
            StaffId by, String act, String subject, Map<String, String> facts, Ruling ruling) {
        if (ruling.done()) {
            write(by, act, subject, facts);
        } else {
            facts.put("attempted", act);
            facts.put("because", ruling.getClass().getSimpleName());
            write(by, "opening.refused", subject, facts);
        }
        return ruling;
    }

    private void write(StaffId by, String act, String subject, Map<String, String> facts) {
        journal.record(Actor.staff(by.value()), new Act(act), subject, facts);
    }

    private static Map<String, String> facts(OpeningDecision decision) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("period", decision.period().value());
        facts.put("hash", decision.hash());
        facts.put("opensAt", decision.opensAt().toString());
        facts.put("cap", Integer.toString(decision.cap()));
        return facts;
    }
}
