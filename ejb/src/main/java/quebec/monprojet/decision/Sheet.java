package quebec.monprojet.decision;

import quebec.monprojet.examination.Examined;

/**
 * What an examination came to when a decision rested on it.
 *
 * @param grid the version, such as PRTQ-2015
 * @param required to pass, in all
 */
public record Sheet(String grid, int points, int required) {

    static Sheet of(Examined examined) {
        return new Sheet(examined.grid(), examined.total().points(), examined.total().required());
    }
}
