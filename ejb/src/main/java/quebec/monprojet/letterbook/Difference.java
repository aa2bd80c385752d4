package quebec.monprojet.letterbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What one wording says otherwise than another, line by line. */
public record Difference(Change change, String line) {

    public enum Change {
        SAME,
        GONE,
        NEW
    }

    public static List<Difference> between(Wording before, Wording after) {
        return between(lines(before), lines(after));
    }

    private static List<String> lines(Wording wording) {
        List<String> lines = new ArrayList<>();
        lines.add(wording.subject().strip());
        wording.body()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return lines;
    }

    /** Along the longest sequence of lines that both have. */
    static List<Difference> between(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<Difference> differences = new ArrayList<>();
        int i = before.size();
        int j = after.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && before.get(i - 1).equals(after.get(j - 1))) {
                differences.add(new Difference(Change.SAME, after.get(--j)));
                i--;
            } else if (j > 0 && (i == 0 || common[i][j - 1] >= common[i - 1][j])) {
                differences.add(new Difference(Change.NEW, after.get(--j)));
            } else {
                differences.add(new Difference(Change.GONE, before.get(--i)));
            }
        }
        Collections.reverse(differences);
        return differences;
    }

    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = 1; i <= before.size(); i++) {
            for (int j = 1; j <= after.size(); j++) {
                common[i][j] =
                        before.get(i - 1).equals(after.get(j - 1))
                                ? common[i - 1][j - 1] + 1
                                : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        return common;
    }
}
