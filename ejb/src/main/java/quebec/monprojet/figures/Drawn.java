package quebec.monprojet.figures;

import java.util.List;

/**
 * A sample.
 *
 * @param of how many files it was drawn from
 */
public record Drawn(Draw draw, int of, List<DecidedFile> files) {

    public Drawn {
        files = List.copyOf(files);
    }
}
