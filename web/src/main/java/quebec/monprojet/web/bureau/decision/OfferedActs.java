package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.decision.Acting;
import quebec.monprojet.decision.AwaitedLetter;
import quebec.monprojet.decision.AwaitedLetters;
import quebec.monprojet.decision.Obstacles;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.decision.Reconsiderations;
import quebec.monprojet.decision.Reconsidering;
import quebec.monprojet.decision.SecondLooks;
import quebec.monprojet.evidence.DocumentRequest;
import quebec.monprojet.evidence.DocumentRequests;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.CaseStanding;
import quebec.monprojet.selection.Status;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.texts.Texts;

/** What whoever reads a file may do with it now. */
@RequestScoped
public class OfferedActs {

    @Inject private DocumentRequests requests;
    @Inject private SecondLooks looks;
    @Inject private Reconsidering reconsidering;
    @Inject private Reconsiderations reconsiderations;
    @Inject private Obstacles obstacles;
    @Inject private AwaitedLetters letters;
    @Inject private AskedAgain again;
    @Inject private Answers answers;
    @Inject private SignedIn reader;
    @Inject private Texts texts;

    /**
     * One act of this stage.
     *
     * @param why what keeps it back now; empty where it is open
     */
    public record Offer(String path, String label, String why) {

        Offer(String path, String label) {
            this(path, label, "");
        }
    }

    List<Offer> to(CaseStanding standing, @Nullable StaffId holder) {
        boolean mine = holder != null && reader.staff().filter(holder::equals).isPresent();
        List<Offer> offers = new ArrayList<>(acts(standing, mine));
        documents(standing, mine).ifPresent(offers::add);
        letter(standing).ifPresent(offers::add);
        return List.copyOf(offers);
    }

    /** The holder's acts, and the second look of whoever is somebody else. */
    private List<Offer> acts(CaseStanding standing, boolean mine) {
        ApplicationNumber number = standing.number();
        if (standing.status() == Status.SECOND_LOOK && reader.has("supervisor")) {
            return List.of(
                    new Offer(
                            SecondLookPage.PATH + "?numero=" + number,
                            texts.of("bureau.decide.act.relire"),
                            isApart(who -> looks.isOpenTo(who, number))
                                    ? ""
                                    : answers.why(new Acting.OwnWork())));
        }
        return mine && reader.worksOnFiles()
                ? FileAct.from(standing.status()).stream()
                        .map(
                                act ->
                                        new Offer(
                                                act.path(number),
                                                texts.of("bureau.decide.act." + act.getCode()),
                                                obstacle(act, standing)))
                        .toList()
                : List.of();
    }

    /** What keeps an act back of whoever reads; empty where it is open to them. */
    String why(FileAct act, CaseStanding standing, @Nullable StaffId holder) {
        if (reader.staff().filter(who -> who.equals(holder)).isEmpty()) {
            return answers.why(new Acting.NotHeld(holder));
        }
        return FileAct.from(standing.status()).contains(act)
                ? obstacle(act, standing)
                : answers.why(new Acting.NotAllowed(standing));
    }

    private String obstacle(FileAct act, CaseStanding standing) {
        boolean apart =
                standing.status() != Status.RECONSIDERATION
                        || isApart(who -> reconsidering.isOpenTo(who, standing.number()));
        Optional<Acting> kept = apart ? before(act, standing) : Optional.of(new Acting.OwnWork());
        return kept.map(answers::why).orElse("");
    }

    private Optional<Acting> before(FileAct act, CaseStanding standing) {
        return switch (act) {
            case COMPLETE, EXAMINE -> obstacles.toGoingOn(standing);
            case SELECT -> obstacles.toSelecting(standing, List.of());
            case NOTICE_OF_REFUSAL -> obstacles.toTurningDown(standing, Outcome.REFUSED, List.of());
            case NOTICE_OF_REJECTION ->
                    obstacles.toTurningDown(standing, Outcome.REJECTED, List.of());
            case PROPOSE -> obstacles.toProposing(standing);
            case UPHOLD ->
                    again.outcome()
                            .flatMap(
                                    outcome ->
                                            obstacles.toUpholding(
                                                    reader.staff().orElseThrow(),
                                                    standing,
                                                    outcome,
                                                    List.of()));
            case LIFT, REOPEN -> Optional.empty();
        };
    }

    /** Whether whoever reads had no part in what they would look at. */
    private boolean isApart(Predicate<StaffId> open) {
        return reader.staff().filter(open).isPresent();
    }

    /**
     * What the person may say by post now, which anybody may enter who works on files, a demand
     * whoever had no part.
     */
    private Optional<Offer> letter(CaseStanding standing) {
        return letters.of(standing)
                .filter(awaited -> reader.worksOnFiles())
                .map(
                        awaited ->
                                new Offer(
                                        PostedLetterPage.PATH + "?numero=" + standing.number(),
                                        texts.of(
                                                "bureau.decide.letter."
                                                        + PostedLetterPage.Awaited.of(awaited)),
                                        why(awaited)));
    }

    /** What keeps whoever reads from entering it; empty where nothing does. */
    String why(AwaitedLetter awaited) {
        return awaited instanceof AwaitedLetter.Demand demand
                        && !isApart(who -> reconsiderations.isOpenTo(who, demand.decision()))
                ? texts.of("bureau.decide.letter.own-work")
                : "";
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
