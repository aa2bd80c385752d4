package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    @Inject private Messages messages;
    @Inject private Clock clock;

    List<WorkLine> of(List<ApplicationLine> screen) {
        if (screen.isEmpty()) {
            return List.of();
        }
        List<String> numbers = screen.stream().map(ApplicationLine::number).toList();
        Map<String, InvitationState> paid = fees.states(numbers);
        Set<String> waiting = messages.unanswered(numbers);
        Map<DossierId, DocumentRequest.Stage> asked = asked(screen);
        return screen.stream()
                .map(
                        line ->
                                new WorkLine(
                                        line,
                                        paid.get(line.number()),
                                        asked.get(line.dossier()),
                                        waiting.contains(line.number())))
                .toList();
    }

    private Map<DossierId, DocumentRequest.Stage> asked(List<ApplicationLine> screen) {
        LocalDate today = Montreal.day(clock.instant());
        return documents.open(screen.stream().map(ApplicationLine::dossier).toList()).stream()
                .collect(
                        Collectors.toMap(
                                DocumentRequest::dossier, request -> request.stage(today)));
    }
}
