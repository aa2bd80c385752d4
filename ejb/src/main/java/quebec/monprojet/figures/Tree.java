package quebec.monprojet.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers in branches, with the total of each, veiled twice: the totals beside each other, and each
 * branch under its total. What stands across the branches is added up nowhere.
 */
record Tree(List<Published> totals, List<List<Published>> branches) {

    static Tree of(List<List<Integer>> branches) {
        return of(
                branches,
                branches.stream()
                        .map(branch -> branch.stream().mapToInt(Integer::intValue).sum())
                        .toList());
    }

    /**
     * @param sums of the branches; what a branch adds up to may be more where a thing counts twice
     */
    static Tree of(List<List<Integer>> branches, List<Integer> sums) {
        List<Optional<List<Published>>> veiled = branches.stream().map(Veil::over).toList();
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            if (veiled.get(i).isEmpty()) {
                bare.add(i);
            }
        }
        List<Published> totals =
                Veil.over(sums, bare)
                        .orElseGet(() -> sums.stream().map(sum -> Veil.WITHHELD).toList());
        List<List<Published>> shown = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            Published total = totals.get(i);
            shown.add(
                    total instanceof Published.Exactly
                            ? veiled.get(i).orElseThrow()
                            : branches.get(i).stream().map(count -> total).toList());
        }
        return new Tree(totals, shown);
    }
}
