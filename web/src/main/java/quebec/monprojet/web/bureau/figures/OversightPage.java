package quebec.monprojet.web.bureau.figures;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.figures.DecidedFile;
import quebec.monprojet.figures.Draw;
import quebec.monprojet.figures.Drawn;
import quebec.monprojet.figures.Oversight;
import quebec.monprojet.figures.SecondLook;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.processing.Clauses;

/** Page {@code /bureau/verification}. A sample is asked for in the address, to be drawn again. */
@Named
@RequestScoped
public class OversightPage {

    private static final int SHOWN = 100;

    @Inject private Oversight oversight;
    @Inject private Clauses clauses;
    @Inject private SignedIn reader;
    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    private Sampling asked = new Sampling("", "", "", "");
    private Sampling.Days days = new Sampling.Days(LocalDate.EPOCH, LocalDate.EPOCH);
    private @Nullable Drawn drawn;
    private Oversight.Looks looks = new Oversight.Looks(List.of(), 0);

    @PostConstruct
    void look() {
        StaffId by = reader.staff().orElseThrow();
        LocalDate today = Montreal.day(clock.instant());
        asked = Sampling.of(request, today);
        days = asked.days(today);
        Optional<Draw> draw = asked.draw();
        drawn = draw.map(each -> oversight.draw(by, each)).orElse(null);
        looks = oversight.looks(by, days.from(), days.to(), SHOWN);
    }

    public Sampling getAsked() {
        return asked;
    }

    /** Whether something was asked that no sample can be drawn from. */
    public boolean isWrong() {
        return asked.isAsked() && drawn == null;
    }

    public @Nullable Drawn getDrawn() {
        return drawn;
    }

    /** What a decision rests on, in words. */
    public String clauses(DecidedFile file) {
        return Arrays.stream(file.clauses().split(" "))
                .map(clauses.in(Language.FR))
                .collect(Collectors.joining(" "));
    }

    public List<SecondLook> getLooks() {
        return looks.latest();
    }

    /** Whether there are more than are shown. */
    public boolean isCut() {
        return looks.all() > looks.latest().size();
    }

    public long getLooksInAll() {
        return looks.all();
    }

    /** To be added to the address of the sample's file. */
    public String getSampled() {
        Drawn shown = drawn;
        return shown == null
                ? ""
                : "&graine="
                        + shown.draw().seed()
                        + "&nombre="
                        + shown.draw().size()
                        + days.query();
    }

    /** To be added to the address of the second looks' file. */
    public String getLooked() {
        return days.query();
    }
}
