package quebec.monprojet.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static quebec.monprojet.opening.Cases.APPROVER;
import static quebec.monprojet.opening.Cases.BELL;
import static quebec.monprojet.opening.Cases.CLOSING;
import static quebec.monprojet.opening.Cases.DRAFTER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Instant DRAFTED = BELL.minus(Duration.ofDays(9));
    private static final Instant PUBLISHED = BELL.minus(Duration.ofDays(7));

    @Test
    void aDraftHasBegunAndNoMore() {
        assertThat(kinds(null, null, DRAFTED)).containsExactly(Milestone.Kind.DRAFTED);
    }

    @Test
    void anOutageIsToldFromItsBeginningToTheNewNotice() {
        Suspension stopped =
                new Suspension(BELL.plusSeconds(900), Suspension.Cause.OUTAGE, Cases.REASON);
        Incident outage = new Incident(BELL.plusSeconds(60), BELL.plusSeconds(900), 12);
        PublishedPeriod period =
                period(
                        notice(1, PUBLISHED, BELL, null, stopped, outage),
                        notice(
                                2,
                                BELL.plusSeconds(3600),
                                BELL.plusSeconds(100_000),
                                Cases.REASON,
                                null,
                                null));
        assertThat(kinds(period, null, BELL.plusSeconds(4000)))
                .containsExactly(
                        Milestone.Kind.DRAFTED,
                        Milestone.Kind.PUBLISHED,
                        Milestone.Kind.OPENED,
                        Milestone.Kind.OUTAGE,
                        Milestone.Kind.SUSPENDED,
                        Milestone.Kind.ANNOUNCED_AGAIN);
    }

    @Test
    void whatWasSuspendedBeforeItsInstantNeverOpened() {
        Suspension stopped =
                new Suspension(BELL.minusSeconds(60), Suspension.Cause.DECIDED, Cases.REASON);
        assertThat(
                        kinds(
                                period(notice(1, PUBLISHED, BELL, null, stopped, null)),
                                null,
                                BELL.plusSeconds(60)))
                .doesNotContain(Milestone.Kind.OPENED);
    }

    @Test
    void aPreparedAnnouncementComesLastAndNamesItsPerson() {
        AnnouncementFile prepared =
                new AnnouncementFile(BELL, CLOSING, Cases.REASON, APPROVER, BELL.plusSeconds(5));
        List<Milestone> steps =
                Timeline.of(file(), null, prepared, Map.of(), Map.of(), BELL.plusSeconds(6));
        assertThat(steps.get(steps.size() - 1))
                .isEqualTo(
                        new Milestone(
                                BELL.plusSeconds(5),
                                Milestone.Kind.PREPARED,
                                APPROVER,
                                null,
                                Cases.REASON));
    }

    private static List<Milestone.Kind> kinds(
            @Nullable PublishedPeriod period, @Nullable AnnouncementFile prepared, Instant now) {
        return Timeline.of(file(), period, prepared, Map.of(), Map.of(), now).stream()
                .map(Milestone::kind)
                .toList();
    }

    private static DecisionFile file() {
        return new OpeningDecision(Cases.draft(), DRAFTER, DRAFTED).file();
    }

    private static PublishedPeriod period(PublishedNotice... notices) {
        return new PublishedPeriod(Cases.standing(0), file().terms(), List.of(notices));
    }

    private static PublishedNotice notice(
            long id,
            Instant published,
            Instant opensAt,
            @Nullable String reason,
            @Nullable Suspension suspension,
            @Nullable Incident incident) {
        return new PublishedNotice(
                id,
                Cases.PERIOD,
                "D-2027-014",
                "0".repeat(64),
                opensAt,
                CLOSING,
                published,
                reason,
                suspension,
                incident);
    }
}
