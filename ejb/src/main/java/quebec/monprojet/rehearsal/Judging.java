package quebec.monprojet.rehearsal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quebec.monprojet.keys.Secrets;
import quebec.monprojet.opening.Build;
import quebec.monprojet.opening.PeriodNumber;
import quebec.monprojet.opening.Rehearsal;
import quebec.monprojet.opening.Rehearsals;
import quebec.monprojet.time.Stored;

/**
 * How a rehearsal gets its verdict: the load driver reports what it saw, the portal counts what it
 * holds itself, and green needs both. The first verdict stands.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Judging {

    private final Rehearsals rehearsals;
    private final Inspection inspection;
    private final Verdicts verdicts;
    private final Secrets secrets;
    private final Clock clock;

    @Inject
    public Judging(
            Rehearsals rehearsals,
            Inspection inspection,
            Verdicts verdicts,
            Secrets secrets,
            Clock clock) {
        this.rehearsals = rehearsals;
        this.inspection = inspection;
        this.verdicts = verdicts;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** For the container. */
    @SuppressWarnings("NullAway")
    public Judging() {
        this(null, null, null, null, null);
    }

    /**
     * Takes a report.
     *
     * @param token of that rehearsal's folder
     * @param json the load driver's report
     */
    public Judged judge(PeriodNumber number, String token, String json) {
        if (!ReportToken.of(number, secrets.mac(ReportToken.LABEL)).is(token)) {
            return new Judged.BadToken();
        }
        Optional<Rehearsal> found = rehearsals.of(number);
        if (found.isEmpty()) {
            return new Judged.Unknown();
        }
        Rehearsal rehearsal = found.get();
        if (rehearsal.judgement() != null) {
            return new Judged.Already(rehearsal.judgement());
        }
        if (clock.instant().isBefore(rehearsal.terms().opensAt())) {
            return new Judged.TooSoon(rehearsal.terms().opensAt());
        }
        return Report.read(json)
                .filter(report -> report.period().equals(number.value()))
                .map(report -> judged(rehearsal, report, json))
                .orElseGet(Judged.Unreadable::new);
    }

    private Judged judged(Rehearsal rehearsal, Report report, String json) {
        Figures figures = inspection.of(rehearsal);
        List<Reason> reasons = new ArrayList<>(report.reasons(rehearsal.terms().crowd()));
        reasons.addAll(figures.reasons());
        boolean same = rehearsal.build().equals(Build.running().toString());
        Report.add(reasons, Reason.Why.OTHER_BUILD, same ? 0 : 1);
        reasons.sort((one, other) -> one.why().compareTo(other.why()));
        Instant now = Stored.micros(clock.instant());
        var judgement =
                new Rehearsal.Judgement(
                        reasons.isEmpty() ? Rehearsal.Verdict.GREEN : Rehearsal.Verdict.RED,
                        figures.json(reasons),
                        now);
        return verdicts.record(rehearsal.number(), judgement, json)
                ? new Judged.Done(judgement)
                : rehearsals
                        .of(rehearsal.number())
                        .map(Rehearsal::judgement)
                        .<Judged>map(Judged.Already::new)
                        .orElseGet(Judged.Unknown::new);
    }
}
