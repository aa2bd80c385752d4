package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.decision.SecondLooks;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Cases;

/** How applications went so far, read once however many blocks of a page show something of it. */
@RequestScoped
public class Courses {

    @Inject private Cases cases;
    @Inject private Notices notices;
    @Inject private SecondLooks looks;
    @Inject private Reconsiderations reconsiderations;

    private final Map<String, Optional<Course>> read = new HashMap<>();

    /** Empty for what is no application. */
    Optional<Course> of(@Nullable String number) {
        return number == null
                ? Optional.empty()
                : read.computeIfAbsent(
                        number,
                        asked ->
                                ApplicationNumber.parse(asked)
                                        .flatMap(cases::of)
                                        .map(this::course));
    }

    private Course course(CaseStanding standing) {
        ApplicationNumber number = standing.number();
        return new Course(
                standing,
                notices.heard(number),
                looks.about(number),
                reconsiderations.about(number));
    }
}
