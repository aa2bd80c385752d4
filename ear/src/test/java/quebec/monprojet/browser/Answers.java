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
}
