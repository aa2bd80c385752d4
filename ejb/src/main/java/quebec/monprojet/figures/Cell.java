package quebec.monprojet.figures;

import quebec.monprojet.dossier.Stream;

/**
 * So many of one kind.
 *
 * @param country where the persons live, ISO 3166-1 code of two letters
 * @param mark what the fact tells apart, for instance a status
 * @param turn the place of an {@link Age}, or the Monday of a week as a day since 1970
 */
record Cell(
        Fact fact, String period, String country, Stream stream, String mark, int turn, int count) {

    Cell times(int more) {
        return new Cell(fact, period, country, stream, mark, turn, count * more);
    }
}
