package quebec.monprojet.grid;

/** A Canadian Language Benchmark for English: 1 to 12. */
public record Benchmark(int level) {

    public static final int HIGHEST = 12;

    public Benchmark {
        if (level < 1 || level > HIGHEST) {
            throw new IllegalArgumentException("A benchmark is 1 to " + HIGHEST);
        }
    }
}
