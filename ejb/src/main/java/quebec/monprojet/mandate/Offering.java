package quebec.monprojet.mandate;

/** What came of offering a mandate. */
public sealed interface Offering {

    /** A letter leaves for that address. */
    record Offered(MandateId mandate) implements Offering {}

    /** That address holds a living mandate, or has one to answer. */
    record Already() implements Offering {}

    /** As many mandates live as may. */
    record NoRoom() implements Offering {}

    /** It is the applicant's own address. */
    record Yourself() implements Offering {}

    /** So many letters left lately that no other does before tomorrow. */
    record TooMany() implements Offering {}
}
