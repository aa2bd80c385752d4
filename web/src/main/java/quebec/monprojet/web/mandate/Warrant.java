package quebec.monprojet.web.mandate;

import java.util.function.Predicate;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.assisted.PaperFile;
import quebec.monprojet.assisted.PaperState;
import quebec.monprojet.audit.Hand;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.Need;

/**
 * On what ground somebody acts in a person's place, as it was found good in this request.
 *
 * @param words the key of the text that says what it allows
 * @param refused where whoever asks for more is led to
 */
record Warrant(Hand.Lent hand, Predicate<Need> met, String words, String refused) {

    static Warrant of(Mandate mandate, AccountId delegate) {
        return new Warrant(
                Hand.Lent.byMandate(
                        mandate.applicant().value(), delegate.value(), mandate.id().value()),
                mandate::allows,
                "mandate.banner." + MandateWords.key(mandate.power()),
                Threshold.REFUSED);
    }

    /**
     * Officers type what stands on paper; the undertakings and the seal have pages of their own.
     *
     * @param awaited whether documents were asked for after the receipt
     */
    static Warrant of(PaperFile file, StaffId member, boolean awaited) {
        boolean sealed = file.state() == PaperState.SEALED;
        boolean types = file.isTypedBy(member) || (sealed && awaited);
        return new Warrant(
                Hand.Lent.onPaper(file.account().value(), member.value(), file.id().value()),
                need ->
                        need == Need.TO_READ
                                || (types && need == Need.TO_FILL)
                                || (sealed && need == Need.TO_TELL),
                "bureau.paper.banner." + (sealed ? "sealed" : types ? "typing" : "reading"),
                "/bureau/papier/dossier?id=" + file.id());
    }

    AccountId person() {
        return new AccountId(hand.person());
    }

    boolean allows(Need need) {
        return met.test(need);
    }

    boolean onPaper() {
        return hand.ground() == Hand.Ground.PAPER;
    }
}
