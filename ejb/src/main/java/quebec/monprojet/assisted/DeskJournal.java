package quebec.monprojet.assisted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Hand;
import quebec.monprojet.audit.Journal;

/** Writes down what members of the staff do in files on paper, in their own name. */
@ApplicationScoped
class DeskJournal {

    @Inject private Hand hand;
    @Inject private Journal journal;

    /** For the rest of this request what is done for the person is done by this member. */
    void lend(StaffId by, PaperFileRow file) {
        hand.lend(Hand.Lent.onPaper(file.account().value(), by.value(), file.id().value()));
    }

    void record(StaffId by, String act, PaperFileRow file, Map<String, String> facts) {
        Map<String, String> all = new TreeMap<>(facts);
        all.put("account", file.account().toString());
        journal.record(Actor.staff(by.value()), new Act(act), "paper:" + file.id(), all);
    }
}
