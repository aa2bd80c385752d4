package quebec.monprojet.web.bureau.decision;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.DecisionRules;
import quebec.monprojet.decision.Handling;
import quebec.monprojet.decision.RulesInForce;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.selection.ApplicationLine;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.Once;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;

/** The application that a page of acts is about, as whoever acts saw it. */
@Named("handled")
@RequestScoped
public class HandledFile {

    @Inject private Cases cases;
    @Inject private ApplicationFiles files;
    @Inject private DecisionRules rules;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    private @Nullable CaseStanding standing;
    private @Nullable FileAct act;
    private int seen;

    /** Opening it is written down, as opening the file is; not for a form that leads on. */
    private final Once<ApplicationFile> file =
            new Once<>(
                    () ->
                            number().flatMap(
                                            known ->
                                                    files.open(
                                                            reader.staff().orElseThrow(),
                                                            known,
                                                            door.from())));

    /** Known before the form is read, which carries on what was seen. */
    @PostConstruct
    void start() {
        String number = request.getParameter("numero");
        standing =
                number == null
                        ? null
                        : ApplicationNumber.parse(number).flatMap(cases::of).orElse(null);
        act = FileAct.ofCode(request.getParameter("acte")).orElse(null);
        String carried = request.getParameter("vu");
        boolean known = carried != null && carried.matches("[0-9]{1,9}");
        seen = known ? Integer.parseInt(carried) : standing == null ? 0 : standing.version();
    }

    public void load() {
        if (file.get().isEmpty()) {
            Going.nowhere();
        }
    }

    public @Nullable CaseStanding getStanding() {
        return standing;
    }

    /** For pages that are not shown without one. */
    CaseStanding standing() {
        CaseStanding known = standing;
        if (known == null) {
            throw new IllegalStateException("No application");
        }
        return known;
    }

    /** Empty for a page that nothing is shown on. */
    Optional<ApplicationNumber> number() {
        return Optional.ofNullable(standing).map(CaseStanding::number);
    }

    Handling hand() {
        return new Handling(reader.staff().orElseThrow(), standing().number(), seen);
    }

    RulesInForce rules() {
        return rules.on(Montreal.day(standing().receivedAt()), today());
    }

    LocalDate today() {
        return Montreal.day(clock.instant());
    }

    @Nullable FileAct act() {
        return act;
    }

    /** Which act it is about; empty for a page that is about none. */
    public String getAct() {
        return act == null ? "" : act.getCode();
    }

    public String getNumber() {
        return number().map(ApplicationNumber::value).orElse("");
    }

    /** Whose it is; null when there is no such application. */
    public @Nullable ApplicationLine getLine() {
        return file.get().map(ApplicationFile::line).orElse(null);
    }

    /** What was received; empty when it cannot be read. */
    Optional<SealedDossier> dossier() {
        return file.get().flatMap(opened -> Optional.ofNullable(opened.dossier()));
    }

    public int getSeen() {
        return seen;
    }

    static String file(ApplicationNumber number) {
        return "/bureau/demande?numero=" + number;
    }
}
