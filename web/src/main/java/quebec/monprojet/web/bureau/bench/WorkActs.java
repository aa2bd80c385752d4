package quebec.monprojet.web.bureau.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.Claim;
import quebec.monprojet.bench.Claiming;
import quebec.monprojet.bench.Claims;
import quebec.monprojet.bench.Limits;
import quebec.monprojet.bench.Turns;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.bureau.People;

/**
 * What a reader of the worklist does with its files: the button itself says what, so that it works
 * without script and twice.
 */
@Named
@RequestScoped
public class WorkActs {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(Montreal.ZONE);

    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd, HH:mm", Locale.ROOT).withZone(Montreal.ZONE);

    @Inject private Claims claims;
    @Inject private Turns turns;
    @Inject private SignedIn reader;
    @Inject private People people;
    @Inject private Door door;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;
    @Inject private WorklistPage page;

    /** Does what a button of the list asks. */
    public void act() {
        if (!page.isActing()) {
            return;
        }
        String one = request.getParameter("take");
        String many = request.getParameter("act");
        if (one != null) {
            ApplicationNumber.parse(one)
                    .ifPresent(number -> done(claims.claim(me(), List.of(number)), "claimed", one));
        } else if (many != null) {
            act(many);
        }
    }

    private void act(String what) {
        List<ApplicationNumber> chosen = chosen();
        if (what.equals("next")) {
            next();
        } else if (chosen.isEmpty()) {
            door.say(null, "bench.none-chosen");
        } else {
            switch (what) {
                case "claim" -> done(claims.claim(me(), chosen), "claimed", null);
                case "release" -> done(claims.release(me(), chosen), "released", null);
                case "take-away" -> done(claims.takeAway(me(), chosen), "taken-away", null);
                case "assign" -> assign(chosen);
                default -> page.find();
            }
        }
    }

    private void assign(List<ApplicationNumber> chosen) {
        StaffId to = member(request.getParameter("to"));
        if (to == null) {
            door.say("to", "bench.assign.whom");
        } else {
            done(claims.assign(me(), chosen, to), "assigned", null);
        }
    }

    /** Straight to the file: it is theirs. */
    private void next() {
        Claiming taken = turns.takeNext(me());
        if (taken instanceof Claiming.Done done) {
            ApplicationNumber number = done.claim().number();
            String file = "/bureau/demande?numero=" + number;
            Going.to(Done.after("bench-claimed", file, List.of(number.value())));
        } else if (taken instanceof Claiming.HandsFull full) {
            handsFull(full.holder());
        } else {
            door.say(null, "bench.next.none");
        }
    }

    /** Back to where the reader was; whatever was refused is said at once. */
    private void done(Map<ApplicationNumber, Claiming> answers, String what, @Nullable String row) {
        answers.forEach(this::refuse);
        answers.values().stream()
                .filter(Claiming.HandsFull.class::isInstance)
                .map(Claiming.HandsFull.class::cast)
                .findFirst()
                .ifPresent(full -> handsFull(full.holder()));
        if (answers.values().stream().allMatch(Claiming.Done.class::isInstance)) {
            String path = page.getHere().path() + (row == null ? "" : "#d-" + row);
            boolean one = answers.size() == 1;
            Going.to(
                    Done.after(
                            "bench-" + what + (one ? "" : "-many"),
                            path,
                            List.of(
                                    one
                                            ? answers.keySet().iterator().next().value()
                                            : Integer.toString(answers.size()),
                                    holder(answers))));
        }
    }

    /** Who has them now, or had them until now; they are one person's after an assignment. */
    private String holder(Map<ApplicationNumber, Claiming> answers) {
        return answers.values().stream()
                .filter(Claiming.Done.class::isInstance)
                .map(Claiming.Done.class::cast)
                .map(finished -> people.name(finished.claim().holder()))
                .findFirst()
                .orElse("");
    }

    private void refuse(ApplicationNumber number, Claiming answer) {
        if (answer instanceof Claiming.HeldBy held) {
            Claim claim = held.claim();
            door.say(null, "bench.held", number, people.name(claim.holder()), since(claim.since()));
        } else if (answer instanceof Claiming.Busy) {
            door.say(null, "bench.busy", number);
        } else if (answer instanceof Claiming.Gone) {
            door.say(null, "bench.gone", number);
        } else if (answer instanceof Claiming.NotPending) {
            door.say(null, "bench.ended", number);
        } else if (answer instanceof Claiming.HadAPart apart) {
            door.say(null, "bench.had-a-part", number, people.name(apart.holder()));
        } else if (answer instanceof Claiming.NotAnOfficer) {
            door.say("to", "bench.assign.whom");
        }
    }

    /** Once, of however many are refused for it. */
    private void handsFull(StaffId holder) {
        door.say(null, "bench.hands-full", people.name(holder), Limits.HELD);
    }

    /** The hour alone for today, in Montréal. */
    public String since(Instant since) {
        boolean today = Montreal.day(since).equals(Montreal.day(clock.instant()));
        return (today ? HOUR : DAY_AND_HOUR).format(since);
    }

    /** Whether it is ticked on the form that was sent, and nothing came of that yet. */
    public boolean isChosen(String number) {
        return "POST".equals(request.getMethod())
                && chosen().stream().anyMatch(each -> each.value().equals(number));
    }

    private List<ApplicationNumber> chosen() {
        String[] numbers = request.getParameterValues("n");
        return numbers == null
                ? List.of()
                : Arrays.stream(numbers)
                        .flatMap(number -> ApplicationNumber.parse(number).stream())
                        .toList();
    }

    private static @Nullable StaffId member(@Nullable String id) {
        try {
            return new StaffId(UUID.fromString(Objects.requireNonNullElse(id, "")));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private StaffId me() {
        return reader.staff().orElseThrow();
    }
}
