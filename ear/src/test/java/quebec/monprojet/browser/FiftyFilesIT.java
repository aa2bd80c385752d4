package quebec.monprojet.browser;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import quebec.monprojet.fixture.Patience;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;

/**
 * Fifty files through every branch of their life after the receipt, by the pages of those whose
 * acts they are, until a decision of the minister ends what still pends.
 */
@At(Moment.BENCH)
class FiftyFilesIT {

    /** Takes thirty days without a payment, and from there only a payment leads on. */
    private static final Set<Move> TAKES_THIRTY_DAYS = EnumSet.of(Move.LAPSE);

    @Test
    void eachStandsWhereItsWayLeadsAndEveryMoveIsMade(Chromium chromium, Portal portal) {
        List<BenchFile> files = BenchFile.received(portal);
        try (BenchCast cast = new BenchCast(chromium, portal)) {
            WorkSheet sheet = new WorkSheet(cast.staff("audit"));
            Patience.until("all files", () -> sheet.standings().size() == files.size());
            cast.officer().takesAllOf(files.size());
            for (BenchFile file : files) {
                file.way().steps().forEach(step -> step.isTaken(cast, file));
            }
            endsWhatPends(cast, sheet, portal);
            assertThat(sheet.standings()).isEqualTo(ends(files));
            assertThat(movesOf(files, sheet)).containsAll(allMoves());
            assertThat(cast.till().refunds())
                    .hasSameSizeAs(owed(files))
                    .allSatisfy(line -> assertThat(line).containsAnyOf(owed(files)));
            assertThat(cast.failures()).isEmpty();
        }
    }

    private static void endsWhatPends(BenchCast cast, WorkSheet sheet, Portal portal) {
        new CancellingDesk(cast.staff("gestion-2"), cast.staff("gestion-1"))
                .cancels(portal.period());
        Patience.until(
                "the end of all that pends",
                () -> sheet.standings().values().stream().noneMatch(Status::isPending));
    }

    private static Map<String, Status> ends(List<BenchFile> files) {
        return files.stream().collect(toMap(BenchFile::number, file -> file.way().end()));
    }

    /** Whose money goes back. */
    private static String[] owed(List<BenchFile> files) {
        return files.stream()
                .filter(file -> file.way().end() == Status.CANCELLED && file.way().isPaid())
                .map(BenchFile::number)
                .toArray(String[]::new);
    }

    /** Each way as its screen tells it begins with the receipt, and leads on by the table alone. */
    private static Set<WorkSheet.Made> movesOf(List<BenchFile> files, WorkSheet sheet) {
        Set<WorkSheet.Made> seen = new HashSet<>();
        for (BenchFile file : files) {
            Status here = Status.RECEIVED;
            for (WorkSheet.Made made : sheet.wayOf(file.number())) {
                assertThat(made.move().leads(here, made.to()))
                        .as("%s of %s from %s", made, file, here)
                        .isTrue();
                here = made.to();
                seen.add(made);
            }
            assertThat(here).as("the end of %s", file).isEqualTo(file.way().end());
            if (here == Status.CANCELLED) {
                assertThat(sheet.endedBy()).contains("ANN-2026-1");
            }
        }
        return seen;
    }

    /** Every move of the table, to wherever it may lead. */
    private static List<WorkSheet.Made> allMoves() {
        return Arrays.stream(Move.values())
                .filter(move -> !TAKES_THIRTY_DAYS.contains(move))
                .flatMap(move -> move.to().stream().map(to -> new WorkSheet.Made(move, to)))
                .toList();
    }
}
