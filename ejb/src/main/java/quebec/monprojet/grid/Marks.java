package quebec.monprojet.grid;

/** A sum for who comes alone, and for who comes with a spouse. */
public record Marks(int alone, int couple) {

    public int of(boolean inCouple) {
        return inCouple ? couple : alone;
    }
}
