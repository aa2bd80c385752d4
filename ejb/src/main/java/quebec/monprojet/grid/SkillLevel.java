package quebec.monprojet.grid;

import java.util.Optional;
import java.util.regex.Pattern;

/** Level of an occupation in the National Occupational Classification (NOC 2011). */
public enum SkillLevel {
    /** Management; the classification writes a zero. */
    O,
    A,
    B,
    C,
    D;

    private static final Pattern CODE = Pattern.compile("[0-9]{4}");
    private static final String BY_SECOND_DIGIT = "AABBCCDD";

    /** The level that a code of four digits tells; empty when the classification has no such. */
    public static Optional<SkillLevel> ofOccupation(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        if (code.charAt(0) == '0') {
            return Optional.of(O);
        }
        int second = code.charAt(1) - '0';
        return second < BY_SECOND_DIGIT.length()
                ? Optional.of(valueOf(BY_SECOND_DIGIT.substring(second, second + 1)))
                : Optional.empty();
    }
}
