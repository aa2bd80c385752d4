package quebec.monprojet.certificate;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;

/**
 * What is established of the person of a draft.
 *
 * @param lacking what is not, by the codes of documents, and {@link #BOND}
 * @param vouching null until somebody writes why it may be issued all the same
 */
public record Proof(Set<String> lacking, @Nullable Vouching vouching) {

    /** The tie with the family, or the other parent's say. */
    public static final String BOND = "bond";

    public Proof {
        lacking = Set.copyOf(lacking);
    }

    /** Whether nothing lacks, or nothing but what somebody has vouched for. */
    public boolean isEnough() {
        return lacking.isEmpty() || (vouching != null && vouching.lacking().containsAll(lacking));
    }

    /** What keeps this officer from issuing it; empty where nothing does. */
    public Optional<Acting> objection(StaffId by) {
        if (!isEnough()) {
            return Optional.of(new Acting.Unproven());
        }
        return lacking.isEmpty() || vouching == null || !vouching.by().equals(by)
                ? Optional.empty()
                : Optional.of(new Acting.OwnWords());
    }
}
