package quebec.monprojet.opening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/** Everything that happened to an opening, in the order in which it did. */
final class Timeline {

    private final Instant now;
    private final List<Milestone> steps = new ArrayList<>();

    private Timeline(Instant now) {
        this.now = now;
    }

    /**
     * @param people who prepared and approved each notice, by its number
     * @param suspenders who suspended a notice, by its number; an outage has nobody
     */
    static List<Milestone> of(
            DecisionFile decision,
            @Nullable PublishedPeriod published,
            @Nullable AnnouncementFile prepared,
            Map<Long, TwoPeople> people,
            Map<Long, StaffId> suspenders,
            Instant now) {
        Timeline timeline = new Timeline(now);
        timeline.decided(decision);
        if (published != null) {
            published
                    .notices()
                    .forEach(
                            notice ->
                                    timeline.announced(
                                            notice,
                                            people.get(notice.id()),
                                            suspenders.get(notice.id())));
            timeline.ended(published.standing());
        }
        if (prepared != null) {
            timeline.add(
                    prepared.preparedAt(),
                    Milestone.Kind.PREPARED,
                    prepared.preparedBy(),
                    null,
                    prepared.reason());
        }
        timeline.steps.sort(Comparator.comparing(Milestone::at));
        return timeline.steps;
    }

    private void decided(DecisionFile decision) {
        add(
                decision.draftedAt(),
                Milestone.Kind.DRAFTED,
                decision.draftedBy(),
                null,
                decision.terms().reason());
        RehearsalOverride override = decision.override();
        if (override != null) {
            add(
                    override.askedAt(),
                    Milestone.Kind.OVERRIDE_ASKED,
                    override.askedBy(),
                    null,
                    override.reason());
        }
        if (decision.approvedAt() != null) {
            add(decision.approvedAt(), Milestone.Kind.APPROVED, decision.approvedBy(), null, null);
        }
    }

    private void announced(
            PublishedNotice notice, @Nullable TwoPeople people, @Nullable StaffId suspender) {
        add(
                notice.publishedAt(),
                notice.reason() == null ? Milestone.Kind.PUBLISHED : Milestone.Kind.ANNOUNCED_AGAIN,
                people == null ? null : people.first(),
                people == null ? null : people.second(),
                notice.reason());
        Suspension suspension = notice.suspension();
        if (!now.isBefore(notice.opensAt())
                && (suspension == null || suspension.at().isAfter(notice.opensAt()))) {
            add(notice.opensAt(), Milestone.Kind.OPENED, null, null, null);
        }
        if (notice.incident() != null) {
            add(
                    notice.incident().from(),
                    Milestone.Kind.OUTAGE,
                    null,
                    null,
                    Integer.toString(notice.incident().lastRank()));
        }
        if (suspension != null) {
            add(suspension.at(), Milestone.Kind.SUSPENDED, suspender, null, suspension.reason());
        }
    }

    private void ended(PeriodStanding standing) {
        if (standing.lastPlaceAt() != null) {
            add(standing.lastPlaceAt(), Milestone.Kind.LAST_PLACE, null, null, null);
        }
        if (standing.closesAt() != null && !now.isBefore(standing.closesAt())) {
            add(standing.closesAt(), Milestone.Kind.CLOSED, null, null, null);
        }
    }

    private void add(
            Instant at,
            Milestone.Kind kind,
            @Nullable StaffId by,
            @Nullable StaffId second,
            @Nullable String detail) {
        steps.add(new Milestone(at, kind, by, second, detail));
    }

    /** Who prepared a notice, and who approved it. */
    record TwoPeople(StaffId first, StaffId second) {}
}
