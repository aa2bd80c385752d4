package quebec.monprojet.letterbook;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.decision.Grounds;
import quebec.monprojet.installation.Letterhead;

/**
 * The largest letter that a template may make: all that is filled in is as long as it may be, and
 * of signs that are written as two. One that does not fit would be missing when it is to be sent.
 */
final class Largest {

    private static final LetterNumber NUMBER = new LetterNumber(2000, 1);

    private static final Applicant SOMEBODY =
            new Applicant(
                    Sample.PLAIN.number(), new AccountId(new UUID(0, 0)), said(400), Instant.EPOCH);

    private static final Letterhead HEAD = new Letterhead(said(400), said(400));

    private Largest() {}

    /** Whether it can be kept as it is written to whoever speaks this language. */
    static boolean fits(Template template, Language language) {
        return new Writing(template, SOMEBODY, Largest::particulars, HEAD)
                        .content(NUMBER, language, Instant.EPOCH)
                        .canonical()
                        .length()
                <= LetterContent.LONGEST;
    }

    private static Map<Field, List<String>> particulars(Language language) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);
        values.put(Field.OUTCOME, List.of(said(200)));
        values.put(Field.REPLY_UNTIL, List.of(said(40)));
        values.put(Field.DECIDED_ON, List.of(said(40)));
        values.put(Field.CERTIFICATE, List.of(said(400)));
        values.put(Field.VOID, List.of(said(400)));
        values.put(Field.REASONS, lines(Merge.MOST_LINES, Grounds.LONGEST / Merge.MOST_LINES));
        values.put(Field.CLAUSES, lines(20, 400));
        values.put(Field.REMEDIES, lines(6, 800));
        values.put(Field.POINTS, lines(17, 120));
        values.put(Field.POINT_REASONS, lines(15, FoundInLetters.LONGEST_REASON + 60));
        values.put(Field.DECISION, List.of(said(40)));
        values.put(Field.REFUND, List.of(said(400)));
        return values;
    }

    private static List<String> lines(int many, int length) {
        return IntStream.range(0, many).mapToObj(line -> said(length)).toList();
    }

    private static String said(int length) {
        return "\"".repeat(length);
    }
}
