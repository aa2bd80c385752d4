package quebec.monprojet.web.bureau;

import static java.util.function.Predicate.not;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.Limits;
import quebec.monprojet.bench.Worklist;
import quebec.monprojet.certificate.CertificateFiles;
import quebec.monprojet.decision.SecondLooks;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.exchange.Messages;
import quebec.monprojet.fees.Refund;
import quebec.monprojet.fees.Refunds;
import quebec.monprojet.privacy.PrivacyRequest;
import quebec.monprojet.privacy.PrivacyRequests;
import quebec.monprojet.selection.ContestedFiles;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.texts.Texts;

/** What waits for somebody in a place of the desk, on its card of the first page. */
@Named
@RequestScoped
public class WaitingWork {

    private static final String SAID = "bureau.waiting.";

    @Inject private Messages messages;
    @Inject private Changes changes;
    @Inject private SecondLooks looks;
    @Inject private Refunds refunds;
    @Inject private PrivacyRequests requests;
    @Inject private ContestedFiles contested;
    @Inject private Worklist worklist;
    @Inject private CertificateFiles certificates;
    @Inject private SignedIn reader;
    @Inject private Texts texts;

    private final Map<String, String> known = new HashMap<>();

    /** Empty where nothing waits; the lists themselves end somewhere, and so do the counts. */
    public String in(String place) {
        return known.computeIfAbsent(place, this::counted);
    }

    private String counted(String place) {
        return switch (place) {
            case "/bureau/demandes" -> mine();
            case "/bureau/second-regard" -> said("looks", looks.awaiting().size());
            case "/bureau/messages" -> said("messages", messages.unanswered().size());
            case "/bureau/changements" -> said("changes", changes.waiting().size());
            case "/bureau/paiements" ->
                    said("refunds", count(refunds.all(), Refund::awaitsAnOfficer));
            case "/bureau/certificats" -> said("certificates", certificates.drawn());
            case "/bureau/contestations" ->
                    said("contestations", count(contested.all(), line -> line.outcome() == null));
            case "/bureau/acces" -> privacy(requests.all());
            default -> "";
        };
    }

    private String mine() {
        return reader.staff()
                .map(
                        me ->
                                Stream.of(held(me), said("back", sentBackTo(me)))
                                        .filter(not(String::isEmpty))
                                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    private String held(StaffId me) {
        Worklist.Mine mine = worklist.mine(me);
        return mine.held() == 0 ? "" : texts.of(SAID + "mine", mine.held(), mine.overdue());
    }

    private long sentBackTo(StaffId me) {
        return looks.sentBack(worklist.held(me, Limits.HELD)).size();
    }

    private String privacy(List<PrivacyRequest> all) {
        List<LocalDate> days =
                all.stream()
                        .filter(request -> request.answered() == null)
                        .map(PrivacyRequest::lastDay)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return days.isEmpty()
                ? ""
                : texts.of(SAID + "next", said("requests", days.size()), days.get(0));
    }

    private static <T> long count(List<T> all, Predicate<T> waiting) {
        return all.stream().filter(waiting).count();
    }

    private String said(String what, long count) {
        return count == 0 ? "" : texts.count(SAID + what, count);
    }
}
