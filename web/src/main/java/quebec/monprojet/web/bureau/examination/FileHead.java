package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.Claim;
import quebec.monprojet.bench.Claiming;
import quebec.monprojet.bench.Claims;
import quebec.monprojet.bench.Limits;
import quebec.monprojet.bench.Worklist;
import quebec.monprojet.decision.Reconsidering;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.selection.Status;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.bureau.FilePage;
import quebec.monprojet.web.bureau.People;
import quebec.monprojet.web.look.Saying;
import quebec.monprojet.web.texts.Texts;

/** The head of the page, which stays: how far the file has come, and who has it in hand. */
@Named
@RequestScoped
public class FileHead {

    @Inject private FilePage page;
    @Inject private Cases cases;
    @Inject private Claims claims;
    @Inject private Worklist worklist;
    @Inject private Reconsidering reconsidering;
    @Inject private People people;
    @Inject private Texts texts;
    @Inject private Saying saying;
    @Inject private Clock clock;

    private final Once<CaseStanding> standing = new Once<>(() -> cases.of(page.number()));
    private final Once<String> next = new Once<>(this::following);
    private final Once<Claim> claim = new Once<>(() -> claims.of(page.number()));

    /** Null when there is no such application. */
    public @Nullable CaseStanding getStanding() {
        return page.getFile() == null ? null : standing.get().orElse(null);
    }

    /** Null when nobody has it. */
    public @Nullable StaffId getHolder() {
        return page.getFile() == null ? null : claim.get().map(Claim::holder).orElse(null);
    }

    public boolean isMine() {
        return page.me().equals(getHolder());
    }

    /** Whether it can be taken in hand by whoever looks. */
    public boolean isToBeClaimed() {
        return isFree() && !isKeptApart();
    }

    private boolean isFree() {
        CaseStanding now = getStanding();
        return page.isActing() && getHolder() == null && now != null && now.status().isPending();
    }

    /** Whether whoever looks had a part in the decision that is to be looked at again. */
    public boolean isKeptApart() {
        CaseStanding now = getStanding();
        return now != null
                && now.status() == Status.RECONSIDERATION
                && isFree()
                && !reconsidering.isOpenTo(page.me(), now.number());
    }

    /** Days left until what it waits for is due; null when it waits for nothing. */
    public @Nullable Long getDaysLeft() {
        CaseStanding now = getStanding();
        LocalDate due = now == null ? null : now.dueOn();
        return due == null ? null : ChronoUnit.DAYS.between(Montreal.day(clock.instant()), due);
    }

    /** In how many days, or since how many, what it waits for is due. */
    public String getLeft() {
        Long days = getDaysLeft();
        if (days == null) {
            return "";
        }
        return days < 0
                ? texts.count("bureau.exam.late", -days)
                : texts.count("bureau.exam.left", days);
    }

    /** Of the files in the reader's hands the one after this; null when there is no other. */
    public @Nullable String getNext() {
        return page.isActing() ? next.get().orElse(null) : null;
    }

    private Optional<String> following() {
        List<String> mine = worklist.held(page.me(), Limits.HELD);
        int next = mine.indexOf(page.getNumber()) + 1;
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(mine.get(next % mine.size()))
                        .filter(number -> !number.equals(page.getNumber()));
    }

    /** Takes it in hand. */
    public void take() {
        Claiming claiming = claims.claim(page.me(), page.number());
        if (claiming instanceof Claiming.Done) {
            page.again("");
        } else if (claiming instanceof Claiming.HeldBy held) {
            saying.say(null, "bureau.exam.claim.held", people.name(held.claim().holder()));
        } else {
            String why = claiming.getClass().getSimpleName();
            saying.say(null, "bureau.exam.claim." + why, Limits.HELD);
        }
    }
}
