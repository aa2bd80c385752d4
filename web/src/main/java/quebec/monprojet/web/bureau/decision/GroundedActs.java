package quebec.monprojet.web.bureau.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import quebec.monprojet.decision.Acting;
import quebec.monprojet.decision.Deciding;
import quebec.monprojet.decision.GivingNotice;
import quebec.monprojet.decision.Grounds;
import quebec.monprojet.decision.Handling;
import quebec.monprojet.decision.Reconsidering;
import quebec.monprojet.selection.Status;

/** The acts that rest on clauses and reasons, by what the page calls them. */
@RequestScoped
public class GroundedActs {

    @Inject private Deciding deciding;
    @Inject private GivingNotice notices;
    @Inject private Reconsidering reconsidering;
    @Inject private Answers answers;

    void perform(FileAct act, HandledFile file, Grounds grounds, String read) {
        Handling hand = file.hand();
        Acting acting =
                switch (act) {
                    case SELECT -> deciding.select(hand, grounds);
                    case NOTICE_OF_REFUSAL, NOTICE_OF_REJECTION -> notices.give(hand, grounds);
                    case PROPOSE -> deciding.propose(hand, grounds, read);
                    case UPHOLD -> reconsidering.uphold(hand, grounds, read);
                    default -> new Acting.NotAllowed(file.standing());
                };
        String page = HandledFile.file(hand.number());
        if (act == FileAct.SELECT && isSelected(acting)) {
            answers.show(acting, "decide-selected", page, "/bureau/certificats");
        } else {
            answers.show(acting, "decide-" + act.getCode(), page);
        }
    }

    /** At once: nobody else has to look. */
    private static boolean isSelected(Acting acting) {
        return acting instanceof Acting.Done done && done.standing().status() == Status.SELECTED;
    }
}
