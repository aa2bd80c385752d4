package quebec.monprojet.fees;

/**
 * What applications filed in a year cost.
 *
 * @param year of the Gregorian calendar in Montréal; fees are indexed each 1 January
 * @param confirmed whether these are known to be the amounts of that year
 */
public record Tariff(int year, Money applicant, Money spouse, Money dependant, boolean confirmed) {

    /** The same amounts, for want of those of a later year. */
    Tariff standingInFor(int later) {
        return later == year ? this : new Tariff(year, applicant, spouse, dependant, false);
    }
}
