package quebec.monprojet.figures;

/**
 * What second looks found.
 *
 * @param looked how many decisions somebody else looked at
 * @param sentBack how many of them went back
 */
public record Looks(int looked, int sentBack) {

    /** For 95 of 100 samples. */
    private static final double Z = 1.96;

    private static final double PERCENT = 100;

    public int confirmed() {
        return looked - sentBack;
    }

    /** In percent; nothing was looked at: 0. */
    public double share() {
        return looked == 0 ? 0 : PERCENT * sentBack / looked;
    }

    /**
     * Between which shares that of all decisions lies, in percent, as far as a sample can tell: the
     * interval of Wilson, which holds for few as well.
     */
    public Range range() {
        if (looked == 0) {
            return new Range(0, PERCENT);
        }
        double n = looked;
        double p = sentBack / n;
        double widened = 1 + Z * Z / n;
        double middle = (p + Z * Z / (2 * n)) / widened;
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / widened;
        return new Range(
                PERCENT * Math.max(0, middle - half), PERCENT * Math.min(1, middle + half));
    }

    /** In percent. */
    public record Range(double low, double high) {}
}
