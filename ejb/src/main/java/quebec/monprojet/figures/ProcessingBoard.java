package quebec.monprojet.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The figures for everybody. */
@ApplicationScoped
public class ProcessingBoard {

    private final KeptFigures figures;

    @Inject
    public ProcessingBoard(KeptFigures figures) {
        this.figures = figures;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public ProcessingBoard() {
        this(null);
    }

    /** Empty before the first counting. */
    public Optional<PublicFigures> now() {
        return figures.of(Shown.PUBLIC).map(snapshot -> PublicFigures.of(snapshot.of(Slice.ALL)));
    }
}
