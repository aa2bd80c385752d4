package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.Claim;
import quebec.monprojet.bench.Claims;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.decision.Proposal;
import quebec.monprojet.decision.Reconsideration;
import quebec.monprojet.decision.SecondLooks;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.CaseMove;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;

/** How far an application has come, on its page, and what its holder may do now. */
@Named
@RequestScoped
public class LifeBlock {

    @Inject private Cases cases;
    @Inject private Claims claims;
    @Inject private Notices notices;
    @Inject private SecondLooks looks;
    @Inject private Courses courses;
    @Inject private OfferedActs offered;
    @Inject private Answers answers;
    @Inject private Clock clock;

    private final Map<String, Optional<Life>> read = new HashMap<>();

    /** One move that was made. */
    public record Made(CaseMove move, String by) {}

    /**
     * What the page shows of one application.
     *
     * @param holder who works on it; null when nobody does
     * @param offers what whoever reads may do now
     * @param replied whether the person has replied to the notice, and nobody has gone on since
     * @param sentBack whether a second look sent it back, and nobody has gone on since
     */
    public record Life(
            CaseStanding standing,
            @Nullable StaffId holder,
            List<OfferedActs.Offer> offers,
            @Nullable NoticeOfIntention notice,
            @Nullable Proposal proposal,
            @Nullable Reconsideration reconsideration,
            boolean replied,
            boolean sentBack,
            List<Made> moves) {}

    /** Asked once, however often the page says something of it. */
    public @Nullable Life of(@Nullable String number) {
        if (number == null) {
            return null;
        }
        return read.computeIfAbsent(number, asked -> courses.of(asked).map(this::life))
                .orElse(null);
    }

    private Life life(Course course) {
        CaseStanding standing = course.standing();
        ApplicationNumber number = standing.number();
        List<String> alone = List.of(number.value());
        StaffId holder = claims.of(number).map(Claim::holder).orElse(null);
        return new Life(
                standing,
                holder,
                offered.to(standing, holder),
                course.notice().orElse(null),
                course.awaiting().orElse(null),
                course.demand().orElse(null),
                !notices.replied(alone).isEmpty(),
                !looks.sentBack(alone).isEmpty(),
                cases.moves(number).stream()
                        .map(move -> new Made(move, answers.name(move.by())))
                        .toList());
    }

    /** Where a decision stands that was once proposed. */
    public enum State {
        AWAITING,
        TAKEN,
        SENT_BACK,
        /** The application ended before anybody had looked. */
        DROPPED;

        /** One that nobody looked at waits while its application does. */
        static State of(Proposal proposal, CaseStanding standing) {
            if (proposal.takenAt() != null) {
                return TAKEN;
            }
            if (proposal.look() != null) {
                return SENT_BACK;
            }
            return standing.status() == Status.SECOND_LOOK ? AWAITING : DROPPED;
        }
    }

    /** Whether the last day of what it waits for is past. */
    public boolean isOver(@Nullable LocalDate day) {
        return day != null && Montreal.day(clock.instant()).isAfter(day);
    }
}
