package quebec.monprojet.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The spouse and the dependants. {@code inCouple} is null until asked; {@code listed} says that the
 * applicant declared the list of dependants whole, even when it is empty.
 */
public record Family(
        @Nullable Boolean inCouple,
        @Nullable Spouse spouse,
        List<Dependant> dependants,
        boolean listed)
        implements Section {

    /** More than any family seen; a bound on what one document may hold. */
    public static final int MOST_DEPENDANTS = 30;

    static final Family BLANK = new Family(null, null, List.of(), false);

    public Family {
        dependants = List.copyOf(dependants);
        if ((spouse != null) != Boolean.TRUE.equals(inCouple)) {
            throw new IllegalArgumentException("A spouse goes with a couple");
        }
        if (dependants.size() > MOST_DEPENDANTS) {
            throw new IllegalArgumentException("At most " + MOST_DEPENDANTS + " dependants");
        }
        Set<UUID> ids = new HashSet<>();
        if (!dependants.stream().allMatch(dependant -> ids.add(dependant.id()))) {
            throw new IllegalArgumentException("Each dependant is listed once");
        }
    }

    /** Whether there is a spouse, and whether they come along. */
    public record Couple(boolean there, boolean accompanying) {

        public static Checked<Couple> read(
                @Nullable String inCouple, @Nullable String accompanying) {
            Answers answers = new Answers();
            Boolean there = answers.yesOrNo("inCouple", inCouple);
            Boolean along =
                    Boolean.TRUE.equals(there)
                            ? answers.yesOrNo("accompanying", accompanying)
                            : Boolean.FALSE;
            return answers.make(
                    () -> new Couple(Boolean.TRUE.equals(there), Boolean.TRUE.equals(along)));
        }
    }

    public Family with(Couple answer) {
        return answer.there() ? withSpouse(answer.accompanying()) : alone();
    }

    public Family alone() {
        return new Family(false, null, dependants, listed);
    }

    /** Keeps what is known of the spouse. */
    public Family withSpouse(boolean accompanying) {
        Spouse known = spouse == null ? new Spouse(accompanying, Identity.BLANK, null) : spouse;
        return new Family(true, known.with(accompanying), dependants, listed);
    }

    Family withSpouse(UnaryOperator<Spouse> change) {
        return spouse == null ? this : new Family(true, change.apply(spouse), dependants, listed);
    }

    public Optional<Dependant> dependant(UUID id) {
        return dependants.stream().filter(dependant -> dependant.id().equals(id)).findFirst();
    }

    public boolean roomForMore() {
        return dependants.size() < MOST_DEPENDANTS;
    }

    /** Adds this dependant, or changes the bond of the one who has this id. */
    public Family with(UUID id, Dependant.Bond bond) {
        if (dependant(id).isPresent()) {
            return withDependant(id, dependant -> dependant.with(bond));
        }
        List<Dependant> more = new ArrayList<>(dependants);
        more.add(new Dependant(id, bond, Identity.BLANK, null));
        return new Family(inCouple, spouse, more, listed);
    }

    Family withDependant(UUID id, UnaryOperator<Dependant> change) {
        List<Dependant> changed =
                dependants.stream().map(d -> d.id().equals(id) ? change.apply(d) : d).toList();
        return new Family(inCouple, spouse, changed, listed);
    }

    public Family without(UUID id) {
        List<Dependant> fewer = dependants.stream().filter(d -> !d.id().equals(id)).toList();
        return new Family(inCouple, spouse, fewer, listed);
    }

    public Family listed(boolean whole) {
        return new Family(inCouple, spouse, dependants, whole);
    }
}
