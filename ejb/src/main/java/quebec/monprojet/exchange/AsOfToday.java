package quebec.monprojet.exchange;

import java.util.Comparator;
import java.util.List;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Dependant;
import quebec.monprojet.dossier.Kinship;

/**
 * What a dossier says today: what was sealed, and what was accepted since, in the order in which it
 * came into the family. It is worked out each time and kept nowhere.
 */
public final class AsOfToday {

    private static final Comparator<Change> AS_IT_HAPPENED =
            Comparator.comparing(Change::countsFrom).thenComparing(Change::declaredAt);

    private AsOfToday() {}

    /** Those that were accepted, in the order in which they count. */
    public static List<Change> counted(List<Change> changes) {
        return changes.stream().filter(Change::isAccepted).sorted(AS_IT_HAPPENED).toList();
    }

    /** What it said when this change was declared. */
    public static Contents before(Change declared, Contents received, List<Change> changes) {
        return of(
                received,
                changes.stream()
                        .filter(each -> each.declaredAt().isBefore(declared.declaredAt()))
                        .toList());
    }

    public static Contents of(Contents received, List<Change> changes) {
        Contents today = received;
        for (Change change : counted(changes)) {
            today = change.fact().appliedTo(today);
        }
        return today;
    }

    /**
     * Dependants of whom an officer has to ask more: the child of a spouse who is no longer there,
     * and whoever leaves a parent behind whose say is not known.
     */
    public static List<Dependant> unsettled(Contents today) {
        boolean alone = today.family().spouse() == null;
        boolean together = today.household().spouse();
        return today.family().dependants().stream()
                .filter(
                        child ->
                                (alone && child.bond().kinship() == Kinship.SPOUSES_CHILD)
                                        || (child.bond().custody() == null
                                                && child.bond().leavesAParent(together)))
                .toList();
    }
}
