package quebec.monprojet.dossier;

/** ICAO 9303 part 3, section 4.9: weights 7, 3, 1 over 0-9, A-Z = 10-35, filler = 0; modulo 10. */
final class CheckDigit {

    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    static int of(String field) {
        int sum = 0;
        for (int i = 0; i < field.length(); i++) {
            sum += value(field.charAt(i)) * WEIGHTS[i % 3];
        }
        return sum % 10;
    }

    /** An unused optional field may carry a filler in place of its zero. */
    static boolean holds(String field, char digit) {
        return digit == '<' ? field.matches("<+") : value(digit) == of(field) && digit <= '9';
    }

    private static int value(char c) {
        return c == '<' ? 0 : Character.digit(c, 36);
    }
}
