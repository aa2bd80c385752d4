package quebec.monprojet.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import quebec.monprojet.selection.Move;
import quebec.monprojet.selection.Status;

/** What the bench says of the files, read by somebody who only reads. */
final class WorkSheet {

    private static final Pattern MADE = Pattern.compile("^(.*?) → (.*?) · .*$", Pattern.DOTALL);

    private final Person auditor;
    private final Map<String, Status> statuses = new HashMap<>();
    private final Map<String, Move> moves = new HashMap<>();

    /** One move as a file's screen tells it. */
    record Made(Move move, Status to) {}

    /** The words of the bench are those of its own pages. */
    WorkSheet(Person auditor) {
        this.auditor = auditor;
        auditor.goes("/bureau/demandes");
        for (Status status : Status.values()) {
            Locator option = auditor.page().locator("#status option[value='" + status + "']");
            statuses.put(option.textContent().strip(), status);
        }
        auditor.goes("/bureau/cheminement");
        List<String> words =
                auditor.page().locator("table").first().locator("tbody th").allInnerTexts();
        Iterator<String> table = words.iterator();
        for (Move move : Move.values()) {
            moves.put(table.next().strip(), move);
        }
    }

    /** Where each file stands, by its number. */
    Map<String, Status> standings() {
        Page page = auditor.page();
        auditor.goes("/bureau/demandes?ordre=number");
        page.locator("#progress").selectOption("ANY");
        page.locator("#find").click();
        page.waitForLoadState();
        Map<String, Status> standings = new HashMap<>();
        Locator next = page.locator(".paging a[rel='next']");
        standings.putAll(read(page));
        while (next.count() > 0) {
            auditor.goes(next.getAttribute("href"));
            standings.putAll(read(page));
        }
        return standings;
    }

    private Map<String, Status> read(Page page) {
        Map<String, Status> read = new HashMap<>();
        for (Locator row : page.locator(".worklist tbody tr").all()) {
            List<String> cells = row.locator("td").allTextContents();
            read.put(
                    row.locator("td a").first().innerText(),
                    cells.stream()
                            .map(String::strip)
                            .flatMap(cell -> stage(cell).stream())
                            .findFirst()
                            .orElseThrow());
        }
        return read;
    }

    private List<Status> stage(String cell) {
        return statuses.entrySet().stream()
                .filter(known -> cell.equals("Étape" + known.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** All that was done with a file, oldest first. */
    List<Made> wayOf(String number) {
        auditor.goes("/bureau/demande?numero=" + number + "&volet=decision");
        List<Made> way = new ArrayList<>();
        for (String said : auditor.page().locator(".desk-timeline li span").allTextContents()) {
            var made = MADE.matcher(said.strip());
            if (!made.matches()) {
                throw new AssertionError("no move: " + said);
            }
            way.add(
                    new Made(
                            moves.get(made.group(1).strip()), statuses.get(made.group(2).strip())));
        }
        return way;
    }

    /** The title of the decision that ended the period of the file that was just read. */
    String endedBy() {
        return auditor.page().locator("#cancelled h2").innerText();
    }
}
