package quebec.monprojet.web.bureau.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.WorkItem;
import quebec.monprojet.decision.Notices;
import quebec.monprojet.decision.SecondLooks;
import quebec.monprojet.dossier.DossierId;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.fees.FeeFiles;
import quebec.monprojet.fees.InvitationState;
import quebec.monprojet.selection.ApplicationLine;
import quebec.monprojet.time.Montreal;

/**
 * Where the applications of one screen stand. Each feature is asked once for all of them, by their
 * keys: a screen costs the same whether the list has a hundred lines or a hundred thousand.
 */
@RequestScoped
public class WorkLines {

    @Inject private FeeFiles fees;
    @Inject private DocumentRequests documents;
    @Inject private Notices notices;
    @Inject private SecondLooks looks;
    @Inject private Messages messages;
    @Inject private Clock clock;

    /** As this member reads them. */
    List<WorkLine> of(List<WorkItem> screen, StaffId reader) {
        if (screen.isEmpty()) {
            return List.of();
        }
        LocalDate today = Montreal.day(clock.instant());
        List<ApplicationLine> lines = screen.stream().map(WorkItem::application).toList();
        List<String> numbers = lines.stream().map(ApplicationLine::number).toList();
        Map<String, InvitationState> paid = fees.states(numbers);
        Set<String> replied = notices.replied(numbers);
        Set<String> back = looks.sentBack(numbers);
        Set<String> waiting = messages.unanswered(numbers);
        Map<DossierId, DocumentRequest.Stage> asked = asked(lines, today);
        return screen.stream()
                .map(
                        item ->
                                new WorkLine(
                                        item,
                                        ChronoUnit.DAYS.between(Montreal.day(item.since()), today),
                                        item.overdue(today),
                                        item.claim() != null
                                                && item.claim().holder().equals(reader),
                                        item.application().status().isPending()
                                                ? paid.get(item.application().number())
                                                : null,
                                        asked.get(item.application().dossier()),
                                        replied.contains(item.application().number()),
                                        back.contains(item.application().number()),
                                        waiting.contains(item.application().number())))
                .toList();
    }

    private Map<DossierId, DocumentRequest.Stage> asked(
            List<ApplicationLine> screen, LocalDate today) {
        return documents.open(screen.stream().map(ApplicationLine::dossier).toList()).stream()
                .collect(
                        Collectors.toMap(
                                DocumentRequest::dossier, request -> request.stage(today)));
    }
}
