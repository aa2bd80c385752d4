package quebec.monprojet.correspondence;

/** Number of a letter in the outbox. */
public record LetterId(long value) {

    public LetterId {
        if (value < 1) {
            throw new IllegalArgumentException("a letter is numbered from 1");
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
