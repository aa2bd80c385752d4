package quebec.monprojet.web.bureau.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.selection.ApplicationFile;
import quebec.monprojet.web.bureau.FilePage;
import quebec.monprojet.web.bureau.examination.Step.Kind;

/** All that happened to an application, the latest first; of one kind alone where that is asked. */
@Named
@RequestScoped
public class Timeline {

    @Inject private FilePage page;
    @Inject private OfficeSteps office;
    @Inject private PersonSteps person;
    @Inject private HearingSteps hearing;
    @Inject private CertificateSteps certificates;
    @Inject private HttpServletRequest request;

    private @Nullable List<Step> all;

    private List<Step> all() {
        var known = all;
        if (known == null) {
            ApplicationFile file = page.getFile();
            known =
                    file == null
                            ? List.of()
                            : Stream.of(
                                            office.of(file),
                                            person.of(file),
                                            hearing.of(file),
                                            certificates.of(file))
                                    .flatMap(steps -> steps)
                                    .sorted(Comparator.comparing(Step::at).reversed())
                                    .toList();
            all = known;
        }
        return known;
    }

    public List<Step> getSteps() {
        Kind wanted = getKind();
        return all().stream().filter(step -> wanted == null || step.kind() == wanted).toList();
    }

    /** Those of which there is something. */
    public List<Kind> getKinds() {
        return all().stream().map(Step::kind).distinct().sorted().toList();
    }

    public long count(Kind kind) {
        return all().stream().filter(step -> step.kind() == kind).count();
    }

    public int getCount() {
        return all().size();
    }

    /** Null for everything. */
    public @Nullable Kind getKind() {
        String asked = request.getParameter("genre");
        return Arrays.stream(Kind.values())
                .filter(each -> each.code().equals(asked))
                .findFirst()
                .orElse(null);
    }
}
