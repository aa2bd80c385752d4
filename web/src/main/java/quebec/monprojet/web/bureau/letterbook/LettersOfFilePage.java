package quebec.monprojet.web.bureau.letterbook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.letterbook.LetterFiles;
import quebec.monprojet.letterbook.LetterNumber;
import quebec.monprojet.letterbook.OfficialLetter;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.look.Saying;

/** Page {@code /bureau/lettres}: the official letters of an application, with their instants. */
@Named
@RequestScoped
public class LettersOfFilePage {

    @Inject private LetterFiles files;
    @Inject private Cases cases;
    @Inject private SignedIn reader;
    @Inject private Saying saying;
    @Inject private Door door;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    private @Nullable ApplicationNumber number;
    private @Nullable List<OfficialLetter> letters;
    private @Nullable LocalDate deliveredOn;

    /** Known before the form is read, which carries it on. */
    @PostConstruct
    void start() {
        number = ApplicationNumber.parse(parameter("numero")).orElse(null);
    }

    public void load() {
        if (number == null || cases.of(number).isEmpty()) {
            Going.nowhere();
        }
    }

    public List<OfficialLetter> getLetters() {
        var shown = letters;
        var known = number;
        if (shown == null) {
            shown =
                    known == null
                            ? List.of()
                            : files.about(reader.staff().orElseThrow(), known, door.from());
            letters = shown;
        }
        return shown;
    }

    /** Those that nobody has received yet. */
    public List<OfficialLetter> getAwaited() {
        return getLetters().stream().filter(letter -> !letter.isReceived()).toList();
    }

    public boolean isActing() {
        return reader.worksOnFiles();
    }

    /** What the post says of a delivery is noted. */
    public void note() {
        LocalDate day = deliveredOn;
        if (day == null || day.isAfter(Montreal.day(clock.instant()))) {
            saying.say("deliveredOn", "bureau.letters.delivered.wrong");
            return;
        }
        boolean noted =
                LetterNumber.parse(parameter("lettre"))
                        .filter(
                                letter ->
                                        files.delivered(reader.staff().orElseThrow(), letter, day))
                        .isPresent();
        if (noted) {
            Going.to(Done.after("letter-delivered", "/bureau/lettres?numero=" + number));
        } else {
            saying.say("deliveredOn", "bureau.letters.delivered.refused");
        }
    }

    public @Nullable ApplicationNumber getNumber() {
        return number;
    }

    public @Nullable LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(@Nullable LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
