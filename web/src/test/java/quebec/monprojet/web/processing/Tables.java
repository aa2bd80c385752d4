package quebec.monprojet.web.processing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import quebec.monprojet.decision.Outcome;
import quebec.monprojet.figures.Forecast;
import quebec.monprojet.figures.PublicFigures;
import quebec.monprojet.figures.Published;
import quebec.monprojet.selection.Status;

/** Public figures to be written down. */
public final class Tables {

    private static final Instant NOW = Instant.parse("2017-03-31T16:00:00Z");
    private static final Published FEW = new Published.Few();

    private Tables() {}

    /** As JSON, of a portal that has next to nothing to tell. */
    public static String few() {
        return ProcessingDocuments.json(nothing());
    }

    /** As JSON, with every kind of number. */
    public static String many() {
        return ProcessingDocuments.json(shown());
    }

    static PublicFigures nothing() {
        return new PublicFigures(
                NOW,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Forecast.TooLittle(3));
    }

    static PublicFigures shown() {
        return new PublicFigures(
                NOW,
                List.of(
                        new PublicFigures.Stage(
                                Status.EXAMINATION,
                                exactly(1234),
                                List.of(
                                        exactly(1000),
                                        exactly(234),
                                        FEW,
                                        FEW,
                                        new Published.Withheld()))),
                List.of(new PublicFigures.Week(LocalDate.of(2017, 3, 20), exactly(9), FEW)),
                List.of(
                        new PublicFigures.Reasons(
                                Outcome.REFUSED,
                                exactly(40),
                                List.of(new PublicFigures.Reason("passing-score", exactly(40))))),
                List.of(exactly(40), FEW, FEW, FEW, FEW),
                List.of(new PublicFigures.Looked(true, exactly(39), FEW)),
                List.of(new PublicFigures.Part("2016-1", exactly(1234), exactly(40))),
                List.of(new PublicFigures.Part("FR", exactly(1000), FEW)),
                new Forecast.Between(YearMonth.of(2018, 3), YearMonth.of(2019, 1)));
    }

    private static Published exactly(int count) {
        return new Published.Exactly(count);
    }
}
