package quebec.monprojet.demonstration;

/** Mail addresses that nobody can have: {@code .example} is set apart for examples (RFC 2606). */
final class Addresses {

    private Addresses() {}

    static String of(String localPart) {
        return localPart + "@demo.example";
    }

    /** From 1. */
    static String applicant(int number) {
        return of("demande-" + number);
    }

    static String exempt() {
        return of("exemption");
    }

    static String draft() {
        return of("brouillon");
    }
}
