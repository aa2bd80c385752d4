package quebec.monprojet.intake;

/** The place of an application in its period, from 1, without gaps. */
public record Rank(int value) implements Comparable<Rank> {

    public Rank {
        if (value < 1) {
            throw new IllegalArgumentException("Ranks begin at 1");
        }
    }

    @Override
    public int compareTo(Rank other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
