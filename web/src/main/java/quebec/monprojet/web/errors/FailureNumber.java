package quebec.monprojet.web.errors;

import java.util.concurrent.ThreadLocalRandom;

/** Names one failure, for the person who met it and for the log: {@code 7KQ2-MX5T}. */
public record FailureNumber(String value) {

    /** Without 0, 1, I, L, O, U: read aloud over a bad line. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int HALF = 4;

    /** No secret: it names a line of the log to whoever may read it. */
    public static FailureNumber next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        StringBuilder number = new StringBuilder(2 * HALF + 1);
        for (int place = 0; place < 2 * HALF; place++) {
            number.append(place == HALF ? "-" : "")
                    .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new FailureNumber(number.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
