package quebec.monprojet.assisted;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Signature;
import quebec.monprojet.dossier.Undertaking;
import quebec.monprojet.dossier.Undertakings;

/**
 * What stands under the texts that the person, and a spouse who comes along, signed on paper.
 *
 * @param spouse null where nobody comes along
 * @param on the day of the signature, in Montréal
 */
public record SignedSheets(String applicant, @Nullable String spouse, LocalDate on) {

    private Undertakings.Signed of(Undertaking undertaking, Undertakings.Household household) {
        return new Undertakings.Signed(
                household,
                new Signature(applicant, undertaking.text(), on),
                spouse == null ? null : new Signature(spouse, undertaking.text(), on));
    }

    /** Whether everybody signed who has to, and not in the future. */
    boolean areWholeFor(Undertakings.Household household, LocalDate today) {
        return isName(applicant)
                && household.spouse() == (spouse != null)
                && (spouse == null || isName(spouse))
                && !on.isAfter(today);
    }

    private static boolean isName(String signature) {
        return signature.length() <= Signature.LONGEST
                && signature.codePoints().anyMatch(Character::isLetter);
    }

    /** As the dossier keeps them: who signed which text, and when. */
    Undertakings under(Undertakings before, Undertakings.Household household) {
        Undertakings signed = before;
        for (Undertaking each : Undertaking.values()) {
            signed = signed.with(each, of(each, household));
        }
        return signed;
    }

    @Override
    public String toString() {
        return "(signatures)";
    }
}
