package quebec.monprojet.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sample that anybody can draw again: of each application's number the SHA-256 of {@code
 * seed:number} is taken, and the smallest are drawn. Whoever chooses the seed before they know the
 * numbers chooses nobody.
 *
 * @param seed letters, digits, dots, hyphens and underscores, 40 at most
 * @param size how many, {@link #MOST} at most
 * @param from the first day of the decisions in Montréal, inclusive
 * @param to their last day, inclusive
 */
public record Draw(String seed, int size, LocalDate from, LocalDate to) {

    /** Of one sample. */
    public static final int MOST = 1000;

    private static final Pattern SEED = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    public Draw {
        if (!isSeed(seed) || size < 1 || size > MOST || to.isBefore(from)) {
            throw new IllegalArgumentException("not a sample");
        }
    }

    public static boolean isSeed(String seed) {
        return SEED.matcher(seed).matches();
    }

    /** In the order of their hashes, whatever order they come in. */
    List<String> of(Collection<String> numbers) {
        record Ball(String hash, String number) {}
        return numbers.stream()
                .distinct()
                .map(number -> new Ball(hash(number), number))
                .sorted(Comparator.comparing(Ball::hash).thenComparing(Ball::number))
                .limit(size)
                .map(Ball::number)
                .toList();
    }

    /** For whoever draws again by hand. */
    public String hash(String number) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(
                                            (seed + ":" + number)
                                                    .getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
