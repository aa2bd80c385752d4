package quebec.monprojet.web.bureau.documents;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.evidence.DocumentTerms;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.ApplicationFiles;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/pieces-attendues}: what was asked for and is late, or will be soon. */
@Named
@RequestScoped
public class AwaitedDocumentsPage {

    /** Days ahead that one may look. */
    private static final List<Integer> CHOICES = List.of(0, 7, 14, 30, 90);

    private static final int USUAL = 14;

    @Inject private DocumentRequests requests;
    @Inject private ApplicationFiles applications;
    @Inject private Texts texts;
    @Inject private Clock clock;
    @Inject private HttpServletRequest request;

    private int days = USUAL;
    private List<Line> lines = List.of();

    /**
     * One request.
     *
     * @param left days until its last day; less than zero when that is past
     */
    public record Line(String number, String documents, LocalDate lastDay, long left) {

        public boolean overdue() {
            return left < 0;
        }

        /** Days since the last one. */
        public long late() {
            return -left;
        }
    }

    @PostConstruct
    void open() {
        String asked = String.valueOf(request.getParameter("jours"));
        days = CHOICES.stream().filter(each -> asked.equals(each + "")).findFirst().orElse(USUAL);
        List<DocumentRequest> ending = requests.endingWithin(days);
        Map<DossierId, ApplicationNumber> numbers =
                applications.numbers(ending.stream().map(DocumentRequest::dossier).toList());
        LocalDate today = Montreal.day(clock.instant());
        lines =
                ending.stream()
                        .flatMap(
                                each ->
                                        Optional.ofNullable(numbers.get(each.dossier()))
                                                .map(number -> line(each, number, today))
                                                .stream())
                        .toList();
    }

    private Line line(DocumentRequest each, ApplicationNumber number, LocalDate today) {
        return new Line(
                number.value(),
                each.kinds().stream()
                        .map(kind -> DocumentTerms.of(kind).wording(texts.getLanguage()))
                        .collect(Collectors.joining("; ")),
                each.lastDay(),
                ChronoUnit.DAYS.between(today, each.lastDay()));
    }

    public List<Line> getLines() {
        return lines;
    }

    public int getDays() {
        return days;
    }

    public List<Integer> getChoices() {
        return CHOICES;
    }
}
