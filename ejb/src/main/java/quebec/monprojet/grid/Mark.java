package quebec.monprojet.grid;

/**
 * A sum of points and what it must reach.
 *
 * @param most what it could be at best
 */
public record Mark(int points, int required, int most) {

    public boolean met() {
        return points >= required;
    }

    public int missing() {
        return Math.max(0, required - points);
    }

    Mark plus(int more) {
        return new Mark(points + more, required, most);
    }
}
