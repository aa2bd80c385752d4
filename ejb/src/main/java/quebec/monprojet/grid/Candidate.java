package quebec.monprojet.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is assessed.
 *
 * @param spouse null unless a spouse or de facto spouse comes along
 * @param childrenBorn birth dates of the dependent children who come along
 * @param fundsSigned whether the contract of financial self-sufficiency is signed, by the spouse
 *     who comes along too
 */
public record Candidate(
        Person principal,
        @Nullable Person spouse,
        List<LocalDate> childrenBorn,
        boolean fundsSigned) {

    public Candidate {
        Objects.requireNonNull(principal);
        childrenBorn = List.copyOf(childrenBorn);
    }

    public boolean inCouple() {
        return spouse != null;
    }

    /**
     * The same household with the other spouse as principal; empty for who comes alone. The
     * children and the contract are the household's; stays, kin and an offer remain with the person
     * they belong to, so that an offer made to the spouse counts only here.
     */
    public Optional<Candidate> swapped() {
        return Optional.ofNullable(spouse)
                .map(other -> new Candidate(other, principal, childrenBorn, fundsSigned));
    }
}
