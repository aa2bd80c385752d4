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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.correspondence.LetterId;
import quebec.monprojet.correspondence.LetterToPost;
import quebec.monprojet.correspondence.PrintQueue;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;

/** Page {@code /bureau/courrier}: the next batch of letters to print, and when it was posted. */
@Named
@RequestScoped
public class PostPage {

    static final String LETTER = "lettre";

    @Inject private PrintQueue queue;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    private @Nullable List<LetterToPost> batch;
    private @Nullable LocalDate postedOn;

    public List<LetterToPost> getBatch() {
        if (batch == null) {
            batch = queue.next();
        }
        return batch;
    }

    /** The file of exactly these letters. */
    public String getFile() {
        return getBatch().stream()
                .map(each -> LETTER + "=" + each.id())
                .collect(Collectors.joining("&", "/bureau/courrier/lettres.pdf?", ""));
    }

    /** Those that the page listed: others may have come since. */
    public void post() {
        LocalDate day = postedOn;
        if (day == null || day.isAfter(LocalDate.ofInstant(clock.instant(), Montreal.ZONE))) {
            door.say("postedOn", "bureau.post.wrong.on");
            return;
        }
        queue.posted(reader.staff().orElseThrow(), letters(request), day);
        Going.to(Done.after("posted", "/bureau/courrier"));
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
