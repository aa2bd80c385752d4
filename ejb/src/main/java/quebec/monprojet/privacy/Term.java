package quebec.monprojet.privacy;

/**
 * A time that the law or the office sets.
 *
 * @param days of Montréal's calendar
 * @param confirmed whether it is established; officers are told when it is not
 * @param source in French, as officers read it
 */
public record Term(String name, int days, boolean confirmed, String source) {

    public Term {
        if (days < 1) {
            throw new IllegalArgumentException("A term lasts a day or more");
        }
    }
}
