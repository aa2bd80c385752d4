package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.NoticeOfIntention;
import quebec.monprojet.decision.Proposal;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.texts.Texts;

/** What whoever reads a file may do with it now. */
@RequestScoped
public class OfferedActs {

    @Inject private DocumentRequests requests;
    @Inject private SignedIn reader;
    @Inject private Texts texts;

    /** One act that is open now. */
    public record Offer(String path, String label) {}

    List<Offer> to(
            CaseStanding standing,
            @Nullable StaffId holder,
            @Nullable NoticeOfIntention notice,
            List<Proposal> decided) {
        boolean mine = holder != null && reader.staff().filter(holder::equals).isPresent();
        List<Offer> offers = new ArrayList<>(acts(standing, mine));
        documents(standing, mine).ifPresent(offers::add);
        letter(standing, notice, decided).ifPresent(offers::add);
        return List.copyOf(offers);
    }

    /** The holder's acts, and the second look of whoever is somebody else. */
    private List<Offer> acts(CaseStanding standing, boolean mine) {
        ApplicationNumber number = standing.number();
        if (standing.status() == Status.SECOND_LOOK && reader.has("supervisor")) {
            return List.of(
                    new Offer(
                            SecondLookPage.PATH + "?numero=" + number,
                            texts.of("bureau.decide.act.relire")));
        }
        return mine && reader.worksOnFiles()
                ? FileAct.from(standing.status()).stream()
                        .map(
                                act ->
                                        new Offer(
                                                act.path(number),
                                                texts.of("bureau.decide.act." + act.getCode())))
                        .toList()
                : List.of();
    }

    /** What the person may say by post now, which anybody may enter who works on files. */
    private Optional<Offer> letter(
            CaseStanding standing, @Nullable NoticeOfIntention notice, List<Proposal> decided) {
        boolean reply =
                standing.status() == Status.INTENTION
                        && notice != null
                        && notice.repliedAt() == null;
        boolean demand =
                Move.ASK_AGAIN.from().contains(standing.status())
                        && decided.stream()
                                .filter(each -> each.takenAt() != null)
                                .findFirst()
                                .filter(latest -> latest.reconsiders() == null)
                                .isPresent();
        return (reply || demand) && reader.worksOnFiles()
                ? Optional.of(
                        new Offer(
                                PostedLetterPage.PATH + "?numero=" + standing.number(),
                                texts.of("bureau.decide.letter." + (reply ? "REPLY" : "DEMAND"))))
                : Optional.empty();
    }

    /** To ask for documents, or to see which are asked for: one request stands at a time. */
    private Optional<Offer> documents(CaseStanding standing, boolean mine) {
        if (!mine || !reader.worksOnFiles() || standing.status() == Status.SECOND_LOOK) {
            return Optional.empty();
        }
        boolean asked = requests.about(standing.dossier()).stream().anyMatch(DocumentRequest::open);
        String path = "/bureau/documents?numero=" + standing.number();
        return Optional.of(
                asked
                        ? new Offer(path + "#asked", texts.of("pieces.asked.see"))
                        : new Offer(path + "#ask-title", texts.of("pieces.ask")));
    }
}
