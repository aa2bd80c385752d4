package quebec.monprojet.letterbook;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import quebec.monprojet.account.Language;
import quebec.monprojet.decision.FoundSheet;
import quebec.monprojet.examination.Finding;
import quebec.monprojet.examination.Line;

/** What was found of an application, as a letter says it. */
record FoundInLetters(FoundSheet found) {

    /** Characters of one reason that a letter has room for. */
    static final int LONGEST_REASON = 300;

    /** The sums first, then each criterion. */
    List<String> points(SaidInLetters words) {
        String total =
                words.say(
                        "points.total",
                        Integer.toString(found.sheet().points()),
                        Integer.toString(found.sheet().required()),
                        found.sheet().grid());
        Stream<String> employability =
                Stream.ofNullable(found.employability())
                        .map(
                                mark ->
                                        words.say(
                                                "points.employability",
                                                Integer.toString(mark.points()),
                                                Integer.toString(mark.required())));
        Stream<String> lines = found.lines().stream().map(line -> points(line, words));
        return Stream.concat(Stream.concat(Stream.of(total), employability), lines).toList();
    }

    private static String points(Line line, SaidInLetters words) {
        Finding finding = line.finding();
        String said =
                words.say(
                        finding != null && finding.differs() ? "points.otherwise" : "points.same",
                        words.say("criterion." + line.criterion()),
                        Integer.toString(line.points()),
                        Integer.toString(line.clause().most()),
                        Integer.toString(finding == null ? line.points() : finding.counted()));
        return line.eliminates()
                ? words.say("points.cut-off", said, Integer.toString(line.clause().cutOff()))
                : said;
    }

    /** In French, which is the officers' language. */
    List<String> reasons() {
        SaidInLetters words = SaidInLetters.in(Language.FR);
        return found.lines().stream()
                .map(Line::finding)
                .filter(Objects::nonNull)
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
