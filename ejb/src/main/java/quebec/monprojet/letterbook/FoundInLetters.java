package quebec.monprojet.letterbook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import quebec.monprojet.account.Language;
import quebec.monprojet.decision.FoundSheet;
import quebec.monprojet.examination.Finding;

/** What was found of an application, as a letter says it; the page of the decision says all. */
record FoundInLetters(FoundSheet found) {

    /** Characters of one reason that a letter has room for. */
    static final int LONGEST_REASON = 300;

    /** The sum first, then each criterion. */
    List<String> points(SaidInLetters words) {
        String total =
                words.say(
                        "points.total",
                        Integer.toString(found.sheet().points()),
                        Integer.toString(found.sheet().required()),
                        found.sheet().grid());
        return Stream.concat(
                        Stream.of(total),
                        found.findings().stream().map(finding -> points(finding, words)))
                .toList();
    }

    private static String points(Finding finding, SaidInLetters words) {
        return words.say(
                finding.differs() ? "points.otherwise" : "points.found",
                words.say("criterion." + finding.criterion()),
                Integer.toString(finding.points()),
                Integer.toString(finding.counted()));
    }

    /** In French, which is the officers' language. */
    List<String> reasons() {
        SaidInLetters words = SaidInLetters.in(Language.FR);
        return found.findings().stream()
                .filter(Finding::differs)
                .map(
                        finding ->
                                words.say(
                                        "points.reason",
                                        words.say("criterion." + finding.criterion()),
                                        shortened(Objects.requireNonNull(finding.reason()))))
                .toList();
    }

    private static String shortened(String reason) {
        String line = reason.replaceAll("\\s+", " ");
        int end =
                line.offsetByCodePoints(
                        0, Math.min(LONGEST_REASON, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
