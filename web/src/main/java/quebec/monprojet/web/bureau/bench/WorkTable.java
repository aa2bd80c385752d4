package quebec.monprojet.web.bureau.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import quebec.monprojet.bench.Claim;
import quebec.monprojet.bench.Stratum;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.bureau.Export;
import quebec.monprojet.web.bureau.People;
import quebec.monprojet.web.texts.Texts;

/** The worklist for a spreadsheet: of each application its line, and all that the list shows. */
@RequestScoped
public class WorkTable {

    private final DeskWords desk;
    private final People people;
    private final Texts texts;

    @Inject
    public WorkTable(DeskWords desk, People people, Texts texts) {
        this.desk = desk;
        this.people = people;
        this.texts = texts;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public WorkTable() {
        this(null, null, null);
    }

    List<String> headings() {
        return Stream.concat(
                        desk.headings().stream(),
                        Stream.of("priority", "days", "due", "waits", "holder", "since")
                                .map(column -> texts.of("bench.csv." + column)))
                .toList();
    }

    void into(Export export, List<WorkLine> lines) throws IOException {
        for (WorkLine line : lines) {
            export.row(cells(line));
        }
    }

    private List<Object> cells(WorkLine line) {
        List<Object> cells = new ArrayList<>(desk.cells(line.application()));
        Claim claim = line.item().claim();
        int stratum = line.item().stratum();
        cells.add(stratum == Stratum.NONE ? "" : stratum);
        cells.add(line.days());
        cells.add(Objects.requireNonNullElse(line.item().dueOn(), ""));
        cells.add(waits(line));
        cells.add(claim == null ? "" : people.name(claim.holder()));
        cells.add(claim == null ? "" : claim.since());
        return cells;
    }

    /** In the words of the list. */
    String waits(WorkLine line) {
        List<String> waits = new ArrayList<>();
        waits.add(desk.word("fees", line.fees()));
        if (line.documents() != null) {
            String stage = line.documents().name().toLowerCase(Locale.ROOT);
            waits.add(texts.of("pieces.asked.state." + stage));
        }
        if (line.replied()) {
            waits.add(texts.of("bench.replied"));
        }
        if (line.sentBack()) {
            waits.add(texts.of("bench.sent-back"));
        }
        if (line.unanswered()) {
            waits.add(texts.of("bureau.list.unanswered"));
        }
        waits.removeIf(String::isEmpty);
        return String.join(", ", waits);
    }
}
