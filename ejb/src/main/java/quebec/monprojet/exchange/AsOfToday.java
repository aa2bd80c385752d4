package quebec.monprojet.exchange;

import java.util.Comparator;
import java.util.List;
import quebec.monprojet.dossier.Contents;

/**
 * What a dossier says today: what was sealed, and what was accepted since, in the order in which it
 * came into the family. It is worked out each time and kept nowhere.
 */
public final class AsOfToday {

    private static final Comparator<Change> AS_IT_HAPPENED =
            Comparator.comparing(Change::countsFrom).thenComparing(Change::declaredAt);

    private AsOfToday() {}

    public static Contents of(Contents received, List<Change> changes) {
        Contents today = received;
        for (Change change :
                changes.stream().filter(Change::isAccepted).sorted(AS_IT_HAPPENED).toList()) {
            today = change.fact().appliedTo(today);
        }
        return today;
    }
}
