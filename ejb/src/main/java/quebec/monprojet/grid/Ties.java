package quebec.monprojet.grid;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ties a person to Québec.
 *
 * @param kin without {@link Kin#NONE}, or with it alone
 * @param offer where the job is that was offered to this person and validated; null without one
 */
public record Ties(List<Stay> stays, Set<Kin> kin, @Nullable Workplace offer) {

    public static final Ties NONE = new Ties(List.of(), Set.of(), null);

    public Ties {
        stays = List.copyOf(stays);
        kin = Set.copyOf(kin);
        if (kin.contains(Kin.NONE) && kin.size() > 1) {
            throw new IllegalArgumentException("Either some kin or none");
        }
    }
}
