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
import quebec.monprojet.decision.Reconsiderations;
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
    @Inject private Reconsiderations reconsiderations;
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
     * @param sentBack whether what was proposed last came back to where it was proposed
     */
    public record Life(
            CaseStanding standing,
            @Nullable StaffId holder,
            List<OfferedActs.Offer> offers,
            @Nullable NoticeOfIntention notice,
            @Nullable Proposal proposal,
            @Nullable Reconsideration reconsideration,
            boolean sentBack,
            List<Made> moves) {

        /** Whether the person has replied to what is intended, and nobody has gone on since. */
        public boolean isReplied() {
            return standing.status() == Status.INTENTION
                    && notice != null
                    && notice.repliedAt() != null;
        }
    }

    /** Asked once, however often the page says something of it. */
    public @Nullable Life of(@Nullable String number) {
        if (number == null) {
            return null;
        }
        return read.computeIfAbsent(
                        number,
                        asked -> ApplicationNumber.parse(asked).flatMap(cases::of).map(this::life))
                .orElse(null);
    }

    private Life life(CaseStanding standing) {
        ApplicationNumber number = standing.number();
        StaffId holder = claims.of(number).map(Claim::holder).orElse(null);
        NoticeOfIntention notice = notices.standing(number).orElse(null);
        List<Proposal> decided = looks.about(number);
        return new Life(
                standing,
                holder,
                offered.to(standing, holder, notice, decided),
                notice,
                looks.awaiting(number).orElse(null),
                reconsiderations.open(number).orElse(null),
                isSentBack(standing, decided),
                cases.moves(number).stream()
                        .map(move -> new Made(move, answers.name(move.by())))
                        .toList());
    }

    private static boolean isSentBack(CaseStanding standing, List<Proposal> decided) {
        return decided.stream()
                .findFirst()
                .filter(latest -> latest.takenAt() == null && latest.look() != null)
                .filter(latest -> latest.from() == standing.status())
                .isPresent();
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
