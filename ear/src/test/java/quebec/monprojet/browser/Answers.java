package quebec.monprojet.browser;

import java.time.LocalDate;

/**
 * What somebody answers; two dossiers with the same names, birth and passport are one person's.
 *
 * @param country as the list of countries says it in French
 */
record Answers(
        String familyName,
        String givenNames,
        LocalDate born,
        String birthPlace,
        String country,
        String passport) {

    static Answers of(String passport) {
        return new Answers(
                "D’Artagnan-Lefebvre de la Villeneuve-sous-Charigny",
                "Noémie Ève Françoise",
                LocalDate.of(1985, 3, 27),
                "L’Haÿ-les-Roses",
                "France",
                passport);
    }

    /** Somebody else of the family, without a passport yet. */
    Answers child(String given, LocalDate day) {
        return new Answers(familyName, given, day, birthPlace, country, "");
    }

    /** A spouse of the same country. */
    Answers spouse(String family, String given, String document) {
        return new Answers(family, given, LocalDate.of(1986, 11, 2), "Besançon", country, document);
    }
}
