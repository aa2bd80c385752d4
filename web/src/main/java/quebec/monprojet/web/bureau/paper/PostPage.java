package quebec.monprojet.web.bureau.paper;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.correspondence.LetterId;
import quebec.monprojet.correspondence.LetterToPost;
import quebec.monprojet.correspondence.PrintQueue;
import quebec.monprojet.correspondence.Printing;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.People;

/** Page {@code /bureau/courrier}: the next batch of letters to print, and when it was posted. */
@Named
@RequestScoped
public class PostPage {

    static final String LETTER = "lettre";

    @Inject private PrintQueue queue;
    @Inject private SignedIn reader;
    @Inject private People people;
    @Inject private Door door;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    private @Nullable List<LetterToPost> batch;
    private @Nullable List<LetterToPost> elsewhere;
    private @Nullable LocalDate postedOn;

    /** After a form was sent, the letters of that form: others may have come since. */
    public List<LetterToPost> getBatch() {
        if (batch == null) {
            List<LetterId> shown = letters(request);
            batch =
                    queue.next(me()).stream()
                            .filter(each -> shown.isEmpty() || shown.contains(each.id()))
                            .toList();
        }
        return batch;
    }

    /** What other members have printed and not noted. */
    public List<LetterToPost> getElsewhere() {
        if (elsewhere == null) {
            elsewhere = queue.elsewhere(me());
        }
        return elsewhere;
    }

    /** Whoever has it in hand. */
    public String hands(LetterToPost letter) {
        Printing printing = letter.printing();
        return printing == null ? "" : people.name(printing.by());
    }

    /** Those that the page listed, and that were printed. */
    public void post() {
        LocalDate day = postedOn;
        if (day == null || day.isAfter(Montreal.day(clock.instant()))) {
            door.say("postedOn", "bureau.post.wrong.on");
            return;
        }
        int shown = letters(request).size();
        int posted = queue.posted(me(), letters(request), day);
        if (posted == 0) {
            door.say("postedOn", "bureau.post.wrong.printed");
        } else {
            Going.to("/bureau/courrier?faites=" + posted + "&restent=" + (shown - posted));
        }
    }

    /** Somebody else printed it, and it went astray. */
    public void takeOver() {
        letters(request).forEach(letter -> queue.takeOver(me(), letter));
        Going.to("/bureau/courrier");
    }

    /** How many were noted just now; zero when none was. */
    public int getNoted() {
        return number("faites");
    }

    /** How many of them were not: not printed by whoever notes, or on an earlier day. */
    public int getLeft() {
        return number("restent");
    }

    private int number(String name) {
        String value = request.getParameter(name);
        return value != null && value.matches("[0-9]{1,3}") ? Integer.parseInt(value) : 0;
    }

    private StaffId me() {
        return reader.staff().orElseThrow();
    }

    static List<LetterId> letters(HttpServletRequest request) {
        return Arrays.stream(
                        Objects.requireNonNullElse(
                                request.getParameterValues(LETTER), new String[0]))
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .map(number -> new LetterId(Long.parseLong(number)))
                .toList();
    }

    public @Nullable LocalDate getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(@Nullable LocalDate postedOn) {
        this.postedOn = postedOn;
    }
}
